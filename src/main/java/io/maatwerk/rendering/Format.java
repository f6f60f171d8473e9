package io.maatwerk.rendering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pictures that a design has besides its views. */
public enum Format {
  /** For links in feeds and messages. */
  OG(1200, 630),
  /** For posts. */
  SQUARE(1080, 1080),
  /** For stories; its words stay clear of what apps lay over them. */
  STORY(1080, 1920),
  /** For galleries: the product alone. */
  THUMB(480, 360);

  private final int width;
  private final int height;

  Format(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** The format of that word; empty when there is none. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** Whether a card in it says anything; else it shows the product alone. */
  public boolean saysWords() {
    return this != THUMB;
  }

  /** As an address writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
