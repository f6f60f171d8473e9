package io.maatwerk.rendering;

import java.awt.geom.AffineTransform;

/** A tile that repeats along lines of the device, stretched to them: only rows are left to mix. */
record Strip(int width, int height, int[] pixels) implements Kept.Piece {

  private static final int ONE = 1 << 16;

  /** A slope that leads to another row nowhere on the device. */
  private static final double LEVEL = 1e-7;

  /** Whether the device's lines are a tile's, under a transform to the tile's pixels. */
  static boolean fits(AffineTransform toTile, Tile tile) {
    double step = toTile.getScaleX();
    return Math.abs(toTile.getShearY()) < LEVEL
        && Math.abs(toTile.getShearX()) < LEVEL
        && step > 0
        && step < tile.width();
  }

  /**
   * Where on a tile a line's pixels are taken, with 16 bits behind the point.
   *
   * @param first for the device's pixel at the left
   * @param step from one pixel to the next
   */
  record Steps(long first, long step, int count) {
    static Steps of(AffineTransform toTile, int left, int count) {
      double u = toTile.getScaleX() * (left + 0.5) + toTile.getTranslateX() - 0.5;
      return new Steps(Math.round(u * ONE), Math.round(toTile.getScaleX() * ONE), count);
    }
  }

  static Strip of(Tile tile, Steps steps) {
    int width = steps.count();
    var pixels = new int[width * tile.height()];
    long end = (long) tile.width() * ONE;
    for (int y = 0; y < tile.height(); y++) {
      int row = y * tile.width();
      long position = Math.floorMod(steps.first(), end);
      for (int i = y * width; i < (y + 1) * width; i++) {
        int at = (int) (position >> 16);
        int next = at + 1 == tile.width() ? 0 : at + 1;
        int share = (int) (position >> 8) & 0xff;
        pixels[i] = Pixel.mixed(tile.pixels()[row + at], tile.pixels()[row + next], share);
        position += steps.step();
        position -= position >= end ? end : 0;
      }
    }
    return new Strip(width, tile.height(), pixels);
  }

  /** The strip where a transform takes the device, again and again downwards. */
  Source under(AffineTransform toTile, int left) {
    var above = new int[width];
    return (x, y, length, to) -> {
      double v = toTile.getScaleY() * (y + 0.5) + toTile.getTranslateY() - 0.5;
      int top = (int) Math.floor(v);
      System.arraycopy(pixels, at(x - left, top), above, 0, length);
      System.arraycopy(pixels, at(x - left, top + 1), to, 0, length);
      Pixel.mix(above, to, (int) ((v - top) * 256 + 0.5), length);
    };
  }

  private int at(int x, int row) {
    return Math.floorMod(row, height) * width + x;
  }

  @Override
  public long bytes() {
    return 4L * pixels.length + 100;
  }
}
