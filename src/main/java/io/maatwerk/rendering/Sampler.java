package io.maatwerk.rendering;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;

/** An image between whose pixels is mixed; coordinates have 16 bits behind the point. */
final class Sampler implements Source {

  private static final int ONE = 1 << 16;
  private static final int NOTHING = Integer.MIN_VALUE;

  private final Tile tile;
  private final boolean repeating;

  /** From the device to the image's pixels. */
  private final double[] m = new double[6];

  private final int[] row;
  private int rowTop = NOTHING;
  private int rowShare;

  /**
   * @param toUser from the image's pixels to the units of what is painted
   * @param repeating whether it begins anew beyond its edges, else its edges go on
   */
  Sampler(Tile tile, AffineTransform toUser, AffineTransform toDevice, boolean repeating) {
    this.repeating = repeating;
    var whole = new AffineTransform(toDevice);
    whole.concatenate(toUser);
    var inverse = inverse(whole);
    this.tile = inverse == null ? Tile.EMPTY : tile;
    (inverse == null ? new AffineTransform() : inverse).getMatrix(m);
    row = new int[this.tile.width() + 1];
  }

  private static AffineTransform inverse(AffineTransform transform) {
    try {
      return transform.createInverse();
    } catch (NoninvertibleTransformException e) {
      return null;
    }
  }

  @Override
  public void read(int x, int y, int length, int[] to) {
    double u = m[0] * (x + 0.5) + m[2] * (y + 0.5) + m[4] - 0.5;
    double v = m[1] * (x + 0.5) + m[3] * (y + 0.5) + m[5] - 0.5;
    if (repeating && m[1] == 0 && m[0] > 0 && m[0] < tile.width()) {
      readRow(u, v, length, to);
    } else {
      for (int i = 0; i < length; i++) {
        to[i] = sample(u + m[0] * i, v + m[1] * i);
      }
    }
  }

  /** The same as {@link #sample} for each: first between rows, once for all, then along the row. */
  private void readRow(double u, double v, int length, int[] to) {
    int top = (int) Math.floor(v);
    mixRow(top, share(v - top));
    long end = (long) tile.width() * ONE;
    long step = Math.round(m[0] * ONE);
    long position = Math.round((u - Math.floor(u / tile.width()) * tile.width()) * ONE) % end;
    for (int i = 0; i < length; i++) {
      int left = (int) (position >> 16);
      to[i] = Pixel.mixed(row[left], row[left + 1], (int) (position >> 8) & 0xff);
      position += step;
      position -= position >= end ? end : 0;
    }
  }

  private void mixRow(int top, int share) {
    if (top == rowTop && share == rowShare) {
      return;
    }
    rowTop = top;
    rowShare = share;
    int width = tile.width();
    int upper = inside(top, tile.height()) * width;
    int lower = inside(top + 1, tile.height()) * width;
    var pixels = tile.pixels();
    for (int i = 0; i < width; i++) {
      row[i] = Pixel.mixed(pixels[upper + i], pixels[lower + i], share);
    }
    row[width] = row[0];
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
