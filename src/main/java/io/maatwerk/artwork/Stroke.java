package io.maatwerk.artwork;

import java.util.List;
import java.util.Locale;

/**
 * A line along a shape's outline.
 *
 * @param width in user units, above 0
 * @param miterLimit at least 1, as a ratio
 * @param dashes lengths of dash and gap in turn, an even number of them; empty for a whole line
 * @param dashOffset where in the dashes the line begins
 */
public record Stroke(
    Fill fill,
    double width,
    Cap cap,
    Join join,
    double miterLimit,
    List<Double> dashes,
    double dashOffset) {

  public Stroke {
    dashes = List.copyOf(dashes);
  }

  Stroke painted(Fill other) {
    return new Stroke(other, width, cap, join, miterLimit, dashes, dashOffset);
  }

  /** How an open line ends. */
  public enum Cap {
    BUTT,
    ROUND,
    SQUARE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a line turns a corner. */
  public enum Join {
    MITER,
    ROUND,
    BEVEL;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
