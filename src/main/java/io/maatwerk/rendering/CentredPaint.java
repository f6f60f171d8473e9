package io.maatwerk.rendering;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/** A gradient that is taken at the middle of each pixel; Java2D takes it at the corner. */
record CentredPaint(Paint paint) implements Paint {

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    var moved = AffineTransform.getTranslateInstance(-0.5, -0.5);
    moved.concatenate(transform);
    return paint.createContext(model, device, user, moved, hints);
  }

  @Override
  public int getTransparency() {
    return paint.getTransparency();
  }
}
