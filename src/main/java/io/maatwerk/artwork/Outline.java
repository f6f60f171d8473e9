package io.maatwerk.artwork;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** The geometry of a shape; equal when it is written the same. */
public final class Outline {

  private static final String LETTERS = "MlqcZ";
  private static final int[] COORDINATES = {2, 2, 4, 6, 0};
  private static final int DIGITS = 6;

  private final Path2D.Double path;
  private final String data;

  private Outline(Path2D.Double path, String data) {
    this.path = path;
    this.data = data;
  }

  static Outline of(Path2D.Double path, boolean evenOdd) {
    path.setWindingRule(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    return new Outline(path, write(path));
  }

  Outline transformed(AffineTransform transform) {
    return transform.isIdentity() ? this : of(new Path2D.Double(path, transform), isEvenOdd());
  }

  /** For drawing, in user units, with its winding rule. */
  public Shape shape() {
    return path;
  }

  /** As a path's {@code d}: M, and from there steps l, q, c and Z, which are shorter to send. */
  public String data() {
    return data;
  }

  public boolean isEvenOdd() {
    return path.getWindingRule() == Path2D.WIND_EVEN_ODD;
  }

  /** Each point is on a grid, so that the steps between points add up to no error. */
  private static String write(Path2D path) {
    double grid = grid(path.getBounds2D());
    var out = new StringBuilder();
    var point = new double[6];
    long[] start = {0, 0};
    long[] here = {0, 0};
    char last = ' ';
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(point);
      char letter = LETTERS.charAt(kind);
      if (letter != last) {
        out.append(letter);
      }
      long[] from = letter == 'M' ? new long[2] : here.clone();
      for (int k = 0; k < COORDINATES[kind]; k++) {
        here[k % 2] = Math.round(point[k] * grid);
        Decimal.append(out, (here[k % 2] - from[k % 2]) / grid);
      }
      if (letter == 'M') {
        start = here.clone();
      } else if (letter == 'Z') {
        here = start.clone();
      }
      last = letter == 'M' || letter == 'Z' ? ' ' : letter;
    }
    return out.toString();
  }

  /** How many points of the grid a unit has: a thousand, and more where shapes are tiny. */
  private static double grid(Rectangle2D box) {
    double far =
        Math.max(
            Math.max(Math.abs(box.getMinX()), Math.abs(box.getMaxX())),
            Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY())));
    double digits = far > 0 ? Math.floor(Math.log10(far)) + 1 : 3;
    return Math.pow(10, Math.max(3, DIGITS - digits));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outline outline
        && data.equals(outline.data)
        && isEvenOdd() == outline.isEvenOdd();
  }

  @Override
  public int hashCode() {
    return data.hashCode();
  }

  @Override
  public String toString() {
    return data;
  }
}
