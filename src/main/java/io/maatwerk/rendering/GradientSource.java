package io.maatwerk.rendering;

import io.maatwerk.artwork.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/** A gradient, taken at the middle of each pixel; Java2D takes it at the corner. */
final class GradientSource implements Source {

  private final PaintContext context;
  private final boolean opaque;

  private GradientSource(PaintContext context) {
    this.context = context;
    opaque = !context.getColorModel().hasAlpha();
  }

  /** A gradient over a shape; none over one whose bounding box has no width or height to fit. */
  static Optional<Source> of(Paint gradient, Shape shape, AffineTransform toDevice) {
    var centred = AffineTransform.getTranslateInstance(-0.5, -0.5);
    centred.concatenate(toDevice);
    return Gradients.of(gradient, shape)
        .map(
            paint ->
                new GradientSource(
                    paint.createContext(
                        Surfaces.PREMULTIPLIED,
                        new Rectangle(1, 1),
                        shape.getBounds2D(),
                        centred,
                        Surfaces.HINTS)));
  }

  @Override
  public void read(int x, int y, int length, int[] to) {
    context.getRaster(x, y, length, 1).getDataElements(0, 0, length, 1, to);
    for (int i = 0; i < length; i++) {
      to[i] = opaque ? to[i] | 0xff000000 : Pixel.premultiplied(to[i]);
    }
  }
}
