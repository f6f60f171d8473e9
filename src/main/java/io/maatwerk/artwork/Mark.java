package io.maatwerk.artwork;

import java.util.Optional;

/**
 * A name that a drawing mentions, so that it can be checked against a catalog.
 *
 * @param name a part ({@code PART}, {@code TEXT}), a style's choice ({@code STYLE}), the word
 *     {@code colour} ({@code TINT}), or a bitmap's path in the brand's folder ({@code BITMAP})
 * @param part the nearest part around it, its own element included; the part itself for {@code
 *     PART} and {@code TEXT}
 * @param line of the attribute, from 1
 * @param column of the attribute, from 1
 */
public record Mark(Kind kind, String name, Optional<String> part, int line, int column) {

  /** Which attribute mentions the name: data-part, data-style, data-text, data-tint or href. */
  public enum Kind {
    PART,
    STYLE,
    TEXT,
    TINT,
    BITMAP
  }
}
