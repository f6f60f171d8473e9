package io.maatwerk.artwork;

import java.awt.Shape;

/** Measures what shapes cover. */
final class Areas {

  private Areas() {}

  /** By the shoelace formula, of one closed contour. */
  static double of(Shape shape) {
    double twice = 0;
    double x = 0;
    double y = 0;
    var c = new double[6];
    for (var i = shape.getPathIterator(null, 1e-4); !i.isDone(); i.next()) {
      if (i.currentSegment(c) == java.awt.geom.PathIterator.SEG_LINETO) {
        twice += x * c[1] - y * c[0];
      }
      x = c[0];
      y = c[1];
    }
    return Math.abs(twice / 2);
  }
}
