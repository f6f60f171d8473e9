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
    return new Color(
        mixed(paper.getRed(), other.getRed(), share),
        mixed(paper.getGreen(), other.getGreen(), share),
        mixed(paper.getBlue(), other.getBlue(), share));
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
