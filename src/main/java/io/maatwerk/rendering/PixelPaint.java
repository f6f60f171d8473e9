package io.maatwerk.rendering;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * An image as a paint, with bilinear filtering.
 *
 * @param image premultiplied
 * @param toUser from the image's pixels to the units of what is painted
 * @param repeating whether it begins anew beyond its edges, else its edges go on
 */
record PixelPaint(BufferedImage image, AffineTransform toUser, boolean repeating) implements Paint {

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    var toDevice = new AffineTransform(transform);
    toDevice.concatenate(toUser);
    try {
      return new Context(image, toDevice.createInverse(), repeating);
    } catch (NoninvertibleTransformException e) {
      return new Context(Surfaces.transparent(1, 1), new AffineTransform(), true);
    }
  }

  @Override
  public int getTransparency() {
    return Transparency.TRANSLUCENT;
  }

  private static final class Context implements PaintContext {

    private final int[] pixels;
    private final int width;
    private final int height;
    private final boolean repeating;
    private final double[] m = new double[6];
    private WritableRaster raster;

    Context(BufferedImage image, AffineTransform toImage, boolean repeating) {
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
        for (int column = 0; column < columns; column++) {
          out[at + column] = sample(u + m[0] * column, v + m[1] * column);
        }
      }
      return raster;
    }

    private int sample(double u, double v) {
      int left = (int) Math.floor(u);
      int top = (int) Math.floor(v);
      int across = (int) ((u - left) * 256 + 0.5);
      int down = (int) ((v - top) * 256 + 0.5);
      int x0 = inside(left, width);
      int x1 = inside(left + 1, width);
      int y0 = inside(top, height) * width;
      int y1 = inside(top + 1, height) * width;
      return mixed(
          mixed(pixels[y0 + x0], pixels[y0 + x1], across),
          mixed(pixels[y1 + x0], pixels[y1 + x1], across),
          down);
    }

    private int inside(int at, int size) {
      return repeating ? Math.floorMod(at, size) : Math.max(0, Math.min(size - 1, at));
    }

    /** Two channels at a time; {@code share} of 256 is the second's. */
    private static int mixed(int first, int second, int share) {
      if (first == second || share == 0) {
        return first;
      }
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
}
