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
      return new PixelContext(image, toDevice.createInverse(), repeating);
    } catch (NoninvertibleTransformException e) {
      return new PixelContext(Surfaces.transparent(1, 1), new AffineTransform(), true);
    }
  }

  @Override
  public int getTransparency() {
    return Transparency.TRANSLUCENT;
  }
}
