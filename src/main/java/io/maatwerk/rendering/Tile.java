package io.maatwerk.rendering;

import java.awt.Rectangle;

/** Premultiplied pixels to be sampled: one repeat of a pattern, or a bitmap. */
record Tile(int width, int height, int[] pixels) implements Kept.Piece {

  static final Tile EMPTY = new Tile(1, 1, new int[1]);

  static Tile of(Surface surface) {
    Rectangle area = surface.area();
    return new Tile(area.width, area.height, surface.pixels());
  }

  @Override
  public long bytes() {
    return 4L * pixels.length + 100;
  }
}
