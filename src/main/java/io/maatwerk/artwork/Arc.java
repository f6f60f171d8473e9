package io.maatwerk.artwork;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * An elliptical arc as cubic curves of at most a quarter turn each.
 *
 * <p>From end points to centre as SVG 1.1, appendix F.6, gives it.
 */
final class Arc {

  private final double cx;
  private final double cy;
  private final double rx;
  private final double ry;
  private final double cos;
  private final double sin;

  private Arc(Point2D from, Point2D to, double rx, double ry, double angle, boolean sameSide) {
    cos = Math.cos(angle);
    sin = Math.sin(angle);
    double dx = (from.getX() - to.getX()) / 2;
    double dy = (from.getY() - to.getY()) / 2;
    double x = cos * dx + sin * dy;
    double y = cos * dy - sin * dx;
    double excess = x * x / (rx * rx) + y * y / (ry * ry);
    double grow = Math.sqrt(Math.max(1, excess));
    this.rx = rx * grow;
    this.ry = ry * grow;
    double factor = Math.sqrt(Math.max(0, 1 / Math.max(excess, 1e-300) - 1));
    double side = sameSide ? -factor : factor;
    double u = side * this.rx * y / this.ry;
    double v = -side * this.ry * x / this.rx;
    cx = cos * u - sin * v + (from.getX() + to.getX()) / 2;
    cy = sin * u + cos * v + (from.getY() + to.getY()) / 2;
  }

  /** Appends an arc that starts at the path's current point; {@code degrees} turns its axes. */
  static void append(
      Path2D path, double rx, double ry, double degrees, boolean large, boolean sweep, Point2D to) {
    var from = path.getCurrentPoint();
    if (from.equals(to)) {
      return;
    }
    if (rx == 0 || ry == 0) {
      path.lineTo(to.getX(), to.getY());
      return;
    }
    double angle = Math.toRadians(degrees % 360);
    var arc = new Arc(from, to, Math.abs(rx), Math.abs(ry), angle, large == sweep);
    arc.draw(path, from, to, sweep);
  }

  private void draw(Path2D path, Point2D from, Point2D to, boolean sweep) {
    double start = angleOf(from);
    double turn = angleOf(to) - start;
    if (sweep && turn < 0) {
      turn += 2 * Math.PI;
    } else if (!sweep && turn > 0) {
      turn -= 2 * Math.PI;
    }
    int pieces = Math.max(1, (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
    double step = turn / pieces;
    double reach = 4.0 / 3 * Math.tan(step / 4);
    for (int i = 1; i <= pieces; i++) {
      var end = i == pieces ? to : at(start + i * step, 0);
      var first = at(start + (i - 1) * step, reach);
      var second = at(start + i * step, -reach);
      path.curveTo(
          first.getX(), first.getY(), second.getX(), second.getY(), end.getX(), end.getY());
    }
  }

  private double angleOf(Point2D point) {
    double x = point.getX() - cx;
    double y = point.getY() - cy;
    return Math.atan2((cos * y - sin * x) / ry, (cos * x + sin * y) / rx);
  }

  /** The point at that angle, moved along its tangent by {@code reach}. */
  private Point2D at(double angle, double reach) {
    double x = rx * (Math.cos(angle) - reach * Math.sin(angle));
    double y = ry * (Math.sin(angle) + reach * Math.cos(angle));
    return new Point2D.Double(cos * x - sin * y + cx, sin * x + cos * y + cy);
  }
}
