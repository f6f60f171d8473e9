package io.maatwerk.artwork;

/** Tells shade and light, which stand as they are drawn, from what a part paints. */
final class Shading {

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xffffff;

  private Shading() {}

  /** Whether a fill is see-through black or white, or no plain colour at all. */
  static boolean is(Fill fill, double opacity) {
    return !(fill.paint() instanceof Paint.Solid solid)
        || fill.opacity() * opacity < 1 && (solid.rgb() == BLACK || solid.rgb() == WHITE);
  }
}
