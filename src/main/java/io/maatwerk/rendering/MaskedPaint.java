package io.maatwerk.rendering;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** A paint seen through a mask. */
record MaskedPaint(Paint paint, Mask mask) implements Paint {

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    return new Context(paint.createContext(model, device, user, transform, hints), mask);
  }

  @Override
  public int getTransparency() {
    return Transparency.TRANSLUCENT;
  }

  private static final class Context implements PaintContext {

    private final PaintContext inner;
    private final Mask mask;
    private WritableRaster raster;
    private int[] source = new int[0];

    Context(PaintContext inner, Mask mask) {
      this.inner = inner;
      this.mask = mask;
    }

    @Override
    public ColorModel getColorModel() {
      return Surfaces.PREMULTIPLIED;
    }

    @Override
    public Raster getRaster(int x, int y, int width, int height) {
      if (raster == null || raster.getWidth() < width || raster.getHeight() < height) {
        raster = Surfaces.PREMULTIPLIED.createCompatibleWritableRaster(width, height);
        source = new int[width * height];
      }
      var pixels = ((DataBufferInt) raster.getDataBuffer()).getData();
      var colours = inner.getRaster(x, y, width, height);
      colours.getDataElements(0, 0, width, height, source);
      var model = inner.getColorModel();
      for (int row = 0; row < height; row++) {
        for (int column = 0; column < width; column++) {
          pixels[row * raster.getWidth() + column] =
              seen(source[row * width + column], model, mask.at(x + column, y + row));
        }
      }
      return raster;
    }

    private static int seen(int pixel, ColorModel model, int coverage) {
      if (coverage == 0) {
        return 0;
      }
      int alpha = model.hasAlpha() ? pixel >>> 24 : 0xff;
      if (model.isAlphaPremultiplied() || alpha == 0xff) {
        return Premultiplied.scaled(pixel, alpha, coverage);
      }
      int factor = Premultiplied.times(alpha, coverage);
      return factor << 24 | Premultiplied.scaled(pixel, 0, factor);
    }

    @Override
    public void dispose() {
      inner.dispose();
    }
  }
}
