package io.maatwerk.rendering;

import io.maatwerk.artwork.Stroke;
import java.awt.BasicStroke;

/** Turns strokes into Java2D's. */
final class Strokes {

  private Strokes() {}

  static BasicStroke of(Stroke stroke) {
    return new BasicStroke(
        (float) stroke.width(),
        switch (stroke.cap()) {
          case BUTT -> BasicStroke.CAP_BUTT;
          case ROUND -> BasicStroke.CAP_ROUND;
          case SQUARE -> BasicStroke.CAP_SQUARE;
        },
        switch (stroke.join()) {
          case MITER -> BasicStroke.JOIN_MITER;
          case ROUND -> BasicStroke.JOIN_ROUND;
          case BEVEL -> BasicStroke.JOIN_BEVEL;
        },
        (float) stroke.miterLimit(),
        dashes(stroke),
        offset(stroke));
  }

  private static float[] dashes(Stroke stroke) {
    if (stroke.dashes().isEmpty()) {
      return null;
    }
    var dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    return dashes;
  }

  /** The same place in the dashes, from the front: Java2D takes no negative one. */
  private static float offset(Stroke stroke) {
    double whole = stroke.dashes().stream().mapToDouble(Double::doubleValue).sum();
    double offset = whole == 0 ? 0 : stroke.dashOffset() % whole;
    return (float) (offset < 0 ? offset + whole : offset);
  }
}
