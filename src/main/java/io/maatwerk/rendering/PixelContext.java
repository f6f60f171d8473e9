package io.maatwerk.rendering;

import java.awt.PaintContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Samples an image between its pixels; coordinates have 16 bits behind the point. */
final class PixelContext implements PaintContext {

  private static final int ONE = 1 << 16;

  private final int[] pixels;
  private final int width;
  private final int height;
  private final boolean repeating;
  private final double[] m = new double[6];
  private WritableRaster raster;

  PixelContext(BufferedImage image, AffineTransform toImage, boolean repeating) {
    pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    width = image.getWidth();
    height = image.getHeight();
    this.repeating = repeating;
    toImage.getMatrix(m);
  }

  @Override
  public ColorModel getColorModel() {
    return Surfaces.PREMULTIPLIED;
  }

  @Override
  public Raster getRaster(int x, int y, int columns, int rows) {
    if (raster == null || raster.getWidth() < columns || raster.getHeight() < rows) {
      raster = Surfaces.PREMULTIPLIED.createCompatibleWritableRaster(columns, rows);
    }
    var out = ((DataBufferInt) raster.getDataBuffer()).getData();
    for (int row = 0; row < rows; row++) {
      double u = m[0] * (x + 0.5) + m[2] * (y + row + 0.5) + m[4] - 0.5;
      double v = m[1] * (x + 0.5) + m[3] * (y + row + 0.5) + m[5] - 0.5;
      int at = row * raster.getWidth();
      if (repeating && m[1] == 0 && m[0] > 0 && m[0] < width) {
        sampleRow(out, at, columns, u, v);
      } else {
        for (int column = 0; column < columns; column++) {
          out[at + column] = sample(u + m[0] * column, v + m[1] * column);
        }
      }
    }
    return raster;
  }

  /** The same as {@link #sample} for each, along a row of a repeating image. */
  private void sampleRow(int[] out, int at, int columns, double u, double v) {
    int top = (int) Math.floor(v);
    int down = share(v - top);
    int upper = inside(top, height) * width;
    int lower = inside(top + 1, height) * width;
    long end = (long) width * ONE;
    long step = Math.round(m[0] * ONE);
    long position = Math.round((u - Math.floor(u / width) * width) * ONE) % end;
    for (int i = at; i < at + columns; i++) {
      int left = (int) (position >> 16);
      int right = left + 1 == width ? 0 : left + 1;
      int across = (int) (position >> 8) & 0xff;
      out[i] =
          mixed(
              mixed(pixels[upper + left], pixels[upper + right], across),
              mixed(pixels[lower + left], pixels[lower + right], across),
              down);
      position += step;
      position -= position >= end ? end : 0;
    }
  }

  private int sample(double u, double v) {
    int left = (int) Math.floor(u);
    int top = (int) Math.floor(v);
    int x0 = inside(left, width);
    int x1 = inside(left + 1, width);
    int y0 = inside(top, height) * width;
    int y1 = inside(top + 1, height) * width;
    int across = share(u - left);
    return mixed(
        mixed(pixels[y0 + x0], pixels[y0 + x1], across),
        mixed(pixels[y1 + x0], pixels[y1 + x1], across),
        share(v - top));
  }

  private static int share(double fraction) {
    return (int) (fraction * 256 + 0.5);
  }

  private int inside(int at, int size) {
    return repeating ? Math.floorMod(at, size) : Math.max(0, Math.min(size - 1, at));
  }

  /** Two channels at a time; {@code share} of 256 is the second's. */
  private static int mixed(int first, int second, int share) {
    int rest = 256 - share;
    int even = (first & 0xff00ff) * rest + (second & 0xff00ff) * share + 0x800080;
    int odd = (first >>> 8 & 0xff00ff) * rest + (second >>> 8 & 0xff00ff) * share + 0x800080;
    return even >>> 8 & 0xff00ff | odd & 0xff00ff00;
  }

  @Override
  public void dispose() {
    raster = null;
  }
}
