package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;

/**
 * Reads a {@code transform}: matrix, translate, scale, rotate, skewX, skewY, any number of them.
 */
final class TransformList {

  private static final double MOST = 1e9;
  private static final int MOST_STEPS = 50;

  private TransformList() {}

  static AffineTransform parse(String value) throws Malformed {
    var scan = new NumberScanner(value);
    var transform = new AffineTransform();
    for (int steps = 0; !scan.atEnd(); steps++) {
      if (steps == MOST_STEPS) {
        throw new Malformed("has more than " + MOST_STEPS + " steps");
      }
      transform.concatenate(step(scan));
    }
    return bounded(transform);
  }

  /** The same transform, refused when numbers in it grow out of bounds. */
  static AffineTransform bounded(AffineTransform transform) throws Malformed {
    var matrix = new double[6];
    transform.getMatrix(matrix);
    for (double number : matrix) {
      if (!(Math.abs(number) <= MOST)) {
        throw new Malformed("scales beyond all bounds");
      }
    }
    return transform;
  }

  private static AffineTransform step(NumberScanner scan) throws Malformed {
    var name = scan.word();
    if (scan.atEnd() || scan.next() != '(') {
      throw new Malformed("is not a list of transforms");
    }
    var numbers = new double[6];
    int count = 0;
    while (scan.atNumber() && count < 6) {
      numbers[count++] = scan.number();
    }
    if (scan.atEnd() || scan.next() != ')') {
      throw new Malformed("has a transform that is not closed");
    }
    if (!scan.atEnd() && scan.peek() == ',') {
      scan.next();
    }
    return of(name, numbers, count);
  }

  private static AffineTransform of(String name, double[] n, int count) throws Malformed {
    return switch (name + count) {
      case "matrix6" -> new AffineTransform(n);
      case "translate1", "translate2" -> AffineTransform.getTranslateInstance(n[0], n[1]);
      case "scale1" -> AffineTransform.getScaleInstance(n[0], n[0]);
      case "scale2" -> AffineTransform.getScaleInstance(n[0], n[1]);
      case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]));
      case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2]);
      case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n[0])), 0);
      case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n[0])));
      default -> throw new Malformed("has no transform '" + name + "' of " + count + " numbers");
    };
  }
}
