package io.maatwerk.artwork;

import java.awt.geom.PathIterator;

/** Counts the dashes of a line, so that a drawing cannot ask for millions of them. */
final class Dashes {

  static final int MOST = 20_000;

  private Dashes() {}

  static boolean tooMany(Outline outline, Stroke stroke) {
    double pattern = stroke.dashes().stream().mapToDouble(Double::doubleValue).sum();
    return pattern > 0 && length(outline) / pattern * stroke.dashes().size() > MOST;
  }

  /** The length of the outline with its control points, which is never shorter than its own. */
  private static double length(Outline outline) {
    double length = 0;
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    var c = new double[6];
    for (var i = outline.shape().getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(c);
      int count = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
      if (kind == PathIterator.SEG_MOVETO) {
        startX = c[0];
        startY = c[1];
      } else if (kind == PathIterator.SEG_CLOSE) {
        c[0] = startX;
        c[1] = startY;
      }
      for (int k = 0; k < count; k++) {
        length += kind == PathIterator.SEG_MOVETO ? 0 : Math.hypot(c[2 * k] - x, c[2 * k + 1] - y);
        x = c[2 * k];
        y = c[2 * k + 1];
      }
    }
    return length;
  }
}
