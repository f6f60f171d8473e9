package io.maatwerk.artwork;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** The geometry of a shape; equal when it is written the same. */
public final class Outline {

  private static final String LETTERS = "MLQCZ";
  private static final int[] COORDINATES = {2, 2, 4, 6, 0};

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

  /** As a path's {@code d}, in absolute commands M, L, Q, C and Z. */
  public String data() {
    return data;
  }

  public boolean isEvenOdd() {
    return path.getWindingRule() == Path2D.WIND_EVEN_ODD;
  }

  private static String write(Path2D path) {
    var out = new StringBuilder();
    var point = new double[6];
    char last = ' ';
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(point);
      char letter = LETTERS.charAt(kind);
      if (letter != last) {
        out.append(letter);
      }
      for (int k = 0; k < COORDINATES[kind]; k++) {
        Decimal.append(out, point[k]);
      }
      last = letter == 'M' || letter == 'Z' ? ' ' : letter;
    }
    return out.toString();
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
