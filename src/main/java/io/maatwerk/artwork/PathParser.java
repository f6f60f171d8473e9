package io.maatwerk.artwork;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads a path's {@code d}: every command of SVG 1.1, absolute and relative. */
final class PathParser {

  static final int MOST_COMMANDS = 20_000;

  private static final String COMMANDS = "MmZzLlHhVvCcSsQqTtAa";

  private final NumberScanner scan;
  private final Path2D.Double path = new Path2D.Double();
  private boolean relative;
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;
  private char previous = 'Z';
  private int commands;

  private PathParser(String d) {
    scan = new NumberScanner(d);
  }

  static Path2D.Double parse(String d) throws Malformed {
    var data = new PathParser(d);
    data.readAll();
    return data.path;
  }

  private void readAll() throws Malformed {
    if (!scan.atEnd() && scan.peek() != 'M' && scan.peek() != 'm') {
      throw new Malformed("must begin with M");
    }
    while (!scan.atEnd()) {
      int position = scan.position();
      char command = scan.next();
      if (COMMANDS.indexOf(command) < 0) {
        throw new Malformed("has no command at character " + position);
      }
      relative = Character.isLowerCase(command);
      repeat(Character.toUpperCase(command));
    }
  }

  private void repeat(char command) throws Malformed {
    char current = command;
    do {
      if (++commands > MOST_COMMANDS) {
        throw new Malformed("has more than " + MOST_COMMANDS + " commands");
      }
      read(current);
      previous = current;
      current = current == 'M' ? 'L' : current;
    } while (command != 'Z' && scan.atNumber());
  }

  private void read(char command) throws Malformed {
    switch (command) {
      case 'M' -> move(point());
      case 'Z' -> close();
      case 'L' -> line(point());
      case 'H' -> line(new Point2D.Double(scan.number() + (relative ? x : 0), y));
      case 'V' -> line(new Point2D.Double(x, scan.number() + (relative ? y : 0)));
      case 'C' -> cubic(point(), point(), point());
      case 'S' -> cubic(mirrored("CS"), point(), point());
      case 'Q' -> quadratic(point(), point());
      case 'T' -> quadratic(mirrored("QT"), point());
      default -> arc();
    }
  }

  private Point2D.Double point() throws Malformed {
    double px = scan.number() + (relative ? x : 0);
    return new Point2D.Double(px, scan.number() + (relative ? y : 0));
  }

  /** The last control point seen from the other side, when the last command had one. */
  private Point2D.Double mirrored(String kinds) {
    return kinds.indexOf(previous) < 0
        ? new Point2D.Double(x, y)
        : new Point2D.Double(2 * x - controlX, 2 * y - controlY);
  }

  private void move(Point2D.Double to) {
    path.moveTo(to.x, to.y);
    startX = to.x;
    startY = to.y;
    goTo(to);
  }

  private void close() {
    path.closePath();
    x = startX;
    y = startY;
  }

  private void line(Point2D.Double to) {
    path.lineTo(to.x, to.y);
    goTo(to);
  }

  private void cubic(Point2D.Double first, Point2D.Double second, Point2D.Double to) {
    path.curveTo(first.x, first.y, second.x, second.y, to.x, to.y);
    control(second);
    goTo(to);
  }

  private void quadratic(Point2D.Double control, Point2D.Double to) {
    path.quadTo(control.x, control.y, to.x, to.y);
    control(control);
    goTo(to);
  }

  private void arc() throws Malformed {
    double rx = scan.number();
    double ry = scan.number();
    double degrees = scan.number();
    boolean large = scan.flag();
    boolean sweep = scan.flag();
    var to = point();
    Arc.append(path, rx, ry, degrees, large, sweep, to);
    goTo(to);
  }

  private void control(Point2D.Double point) {
    controlX = point.x;
    controlY = point.y;
  }

  private void goTo(Point2D.Double point) {
    x = point.x;
    y = point.y;
  }
}
