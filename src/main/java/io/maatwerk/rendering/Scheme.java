package io.maatwerk.rendering;

import io.maatwerk.artwork.Paint;
import java.awt.Color;

/** The colours of a brand's pictures. */
public record Scheme(Color ink, Color paper, Color accent) {

  /** From hex colours such as {@code #14171f}, as a brand's theme has them. */
  public static Scheme of(String ink, String paper, String accent) {
    return new Scheme(colour(ink), colour(paper), colour(accent));
  }

  private static Color colour(String hex) {
    return new Color(Paint.Solid.of(hex).rgb());
  }

  /** Paper with a share of another colour in it, from 0 to 1. */
  Color paperTowards(Color other, double share) {
    return mixed(paper, other, share, 0.5);
  }

  /**
   * One colour with a share of another in it.
   *
   * @param share from 0 to 1
   * @param rounding what is added before each level is cut to a whole one; 0.5 takes the nearest
   */
  static Color mixed(Color from, Color to, double share, double rounding) {
    return new Color(
        mixed(from.getRed(), to.getRed(), share, rounding),
        mixed(from.getGreen(), to.getGreen(), share, rounding),
        mixed(from.getBlue(), to.getBlue(), share, rounding));
  }

  private static int mixed(int from, int to, double share, double rounding) {
    return (int) Math.floor(from + (to - from) * share + rounding);
  }
}
