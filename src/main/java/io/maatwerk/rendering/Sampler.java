package io.maatwerk.rendering;

import java.awt.geom.AffineTransform;

/** An image under any transform, between whose pixels is mixed. */
final class Sampler implements Source {

  private final Tile tile;
  private final boolean repeating;

  /** From the device to the image's pixels. */
  private final double[] m = new double[6];

  /**
   * @param toImage from the device to the image's pixels
   * @param repeating whether it begins anew beyond its edges, else its edges go on
   */
  Sampler(Tile tile, AffineTransform toImage, boolean repeating) {
    this.tile = tile;
    this.repeating = repeating;
    toImage.getMatrix(m);
  }

  @Override
  public void read(int x, int y, int length, int[] to) {
    double u = m[0] * (x + 0.5) + m[2] * (y + 0.5) + m[4] - 0.5;
    double v = m[1] * (x + 0.5) + m[3] * (y + 0.5) + m[5] - 0.5;
    for (int i = 0; i < length; i++) {
      to[i] = sample(u + m[0] * i, v + m[1] * i);
    }
  }

  private int sample(double u, double v) {
    int left = (int) Math.floor(u);
    int top = (int) Math.floor(v);
    int x0 = inside(left, tile.width());
    int x1 = inside(left + 1, tile.width());
    int y0 = inside(top, tile.height()) * tile.width();
    int y1 = inside(top + 1, tile.height()) * tile.width();
    int across = share(u - left);
    var pixels = tile.pixels();
    return Pixel.mixed(
        Pixel.mixed(pixels[y0 + x0], pixels[y0 + x1], across),
        Pixel.mixed(pixels[y1 + x0], pixels[y1 + x1], across),
        share(v - top));
  }

  private static int share(double fraction) {
    return (int) (fraction * 256 + 0.5);
  }

  private int inside(int at, int size) {
    return repeating ? Math.floorMod(at, size) : Math.max(0, Math.min(size - 1, at));
  }
}
