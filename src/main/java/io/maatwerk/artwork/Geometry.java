package io.maatwerk.artwork;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The outlines of the basic shapes, each beginning where SVG says that it begins. */
final class Geometry {

  private static final int MOST_NUMBERS = 2 * PathParser.MOST_COMMANDS;

  private Geometry() {}

  static Path2D.Double of(String element, Values values) {
    return switch (element) {
      case "path" -> values.path("d");
      case "rect" -> rect(values);
      case "circle" -> {
        double r = values.size("r", 0);
        yield ellipse(values, r, r);
      }
      case "ellipse" -> ellipse(values, values.size("rx", 0), values.size("ry", 0));
      case "line" -> line(values);
      default -> points(values, element.equals("polygon"));
    };
  }

  private static Path2D.Double rect(Values values) {
    double x = values.number("x", 0);
    double y = values.number("y", 0);
    double width = values.size("width", 0);
    double height = values.size("height", 0);
    if (width == 0 || height == 0) {
      return new Path2D.Double();
    }
    double rx = Math.min(width / 2, values.size("rx", values.size("ry", 0)));
    double ry = Math.min(height / 2, values.size("ry", values.size("rx", 0)));
    return rx == 0 || ry == 0
        ? sharp(x, y, width, height)
        : rounded(x, y, x + width, y + height, rx, ry);
  }

  private static Path2D.Double sharp(double x, double y, double width, double height) {
    var path = new Path2D.Double();
    path.moveTo(x, y);
    path.lineTo(x + width, y);
    path.lineTo(x + width, y + height);
    path.lineTo(x, y + height);
    path.closePath();
    return path;
  }

  private static Path2D.Double rounded(
      double left, double top, double right, double bottom, double rx, double ry) {
    var path = new Path2D.Double();
    path.moveTo(left + rx, top);
    path.lineTo(right - rx, top);
    quarter(path, rx, ry, right, top + ry);
    path.lineTo(right, bottom - ry);
    quarter(path, rx, ry, right - rx, bottom);
    path.lineTo(left + rx, bottom);
    quarter(path, rx, ry, left, bottom - ry);
    path.lineTo(left, top + ry);
    quarter(path, rx, ry, left + rx, top);
    path.closePath();
    return path;
  }

  private static Path2D.Double ellipse(Values values, double rx, double ry) {
    var path = new Path2D.Double();
    if (rx == 0 || ry == 0) {
      return path;
    }
    double cx = values.number("cx", 0);
    double cy = values.number("cy", 0);
    path.moveTo(cx + rx, cy);
    quarter(path, rx, ry, cx, cy + ry);
    quarter(path, rx, ry, cx - rx, cy);
    quarter(path, rx, ry, cx, cy - ry);
    quarter(path, rx, ry, cx + rx, cy);
    path.closePath();
    return path;
  }

  private static void quarter(Path2D path, double rx, double ry, double x, double y) {
    Arc.append(path, rx, ry, 0, false, true, new Point2D.Double(x, y));
  }

  private static Path2D.Double line(Values values) {
    var path = new Path2D.Double();
    path.moveTo(values.number("x1", 0), values.number("y1", 0));
    path.lineTo(values.number("x2", 0), values.number("y2", 0));
    return path;
  }

  private static Path2D.Double points(Values values, boolean closed) {
    var path = new Path2D.Double();
    var numbers = values.numbers("points", MOST_NUMBERS);
    if (numbers.length % 2 != 0) {
      values.attribute("points").ifPresent(a -> values.refuse(a, "has an odd count of numbers"));
    }
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      if (i == 0) {
        path.moveTo(numbers[0], numbers[1]);
      } else {
        path.lineTo(numbers[i], numbers[i + 1]);
      }
    }
    if (closed && numbers.length >= 2) {
      path.closePath();
    }
    return path;
  }
}
