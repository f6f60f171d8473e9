package io.maatwerk.artwork;

import java.util.Locale;

/**
 * How a text is set, always in Inter.
 *
 * @param size of an em, in user units
 * @param weight one of the weights there are: 400, 600 or 800
 * @param spacing added after each character, in user units
 */
public record Lettering(double size, int weight, double spacing, Anchor anchor) {

  /** Which point of the text stands at its x. */
  public enum Anchor {
    START,
    MIDDLE,
    END;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The weight that a browser takes for that number, of the three that there are. */
  static int nearestWeight(double wanted) {
    return wanted <= 500 ? 400 : wanted <= 600 ? 600 : 800;
  }
}
