package io.maatwerk.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Lines over options, both axes logarithmic, each line named where it ends.
 *
 * @param label what a power of ten is called at the left
 */
record PlotPanel(String title, LongFunction<String> label, List<Line> lines) {

  /**
   * @param style what its class is in the style sheet
   */
  record Line(String name, String style, double width, List<Point> points) {}

  /**
   * @param byDiagram else the line is dotted up to here
   */
  record Point(double options, double y, boolean byDiagram) {}

  private static final int[] OPTIONS = {10, 20, 50, 100, 200, 500, 1000};
  private static final int LEFT = 78;
  private static final int RIGHT = 600;
  private static final int TOP = 34;
  private static final int BOTTOM = 236;
  private static final int LINE_HEIGHT = 14;
  private static final int LETTER = 6;

  /** In pixels. */
  int height() {
    return 284;
  }

  String svg(int top) {
    var svg = new StringBuilder("<g transform=\"translate(0 %d)\">\n".formatted(top));
    svg.append(text(LEFT, 18, "start", "title", title));
    for (int options : OPTIONS) {
      svg.append(line(x(options), TOP, x(options), BOTTOM));
      svg.append(text(x(options), BOTTOM + 18, "middle", "", Figures.whole(options)));
    }
    svg.append(text(RIGHT + 34, BOTTOM + 18, "start", "", "options"));
    for (int power = lowest(); power <= highest(); power++) {
      double y = y(Math.pow(10, power));
      svg.append(line(LEFT, y, RIGHT, y));
      svg.append(text(LEFT - 8, y + 4, "end", "", label.apply((long) Math.pow(10, power))));
    }
    lines.forEach(line -> draw(svg, line));
    name(svg);
    return svg.append("</g>\n").toString();
  }

  private void draw(StringBuilder svg, Line line) {
    var points = line.points();
    int solid = (int) points.stream().filter(Point::byDiagram).count();
    path(svg, line, "", points.subList(0, solid));
    path(svg, line, " searched", points.subList(Math.max(0, solid - 1), points.size()));
  }

  private void path(StringBuilder svg, Line line, String more, List<Point> points) {
    if (points.size() > 1) {
      var through =
          points.stream()
              .map(point -> number(x(point.options())) + " " + number(y(point.y())))
              .collect(Collectors.joining(" L"));
      svg.append(
          "<path class=\"line %s%s\" stroke-width=\"%s\" stroke-linecap=\"round\" d=\"M%s\"/>\n"
              .formatted(
                  line.style(),
                  more,
                  number(line.width()),
                  through,
                  points.size() == 1 ? "h.01" : ""));
    }
  }

  /**
   * Names above where lines end, beside them at the right edge, and moved where they would meet.
   */
  private void name(StringBuilder svg) {
    var named = new ArrayList<>(lines.stream().filter(line -> !line.points().isEmpty()).toList());
    named.sort(Comparator.comparingDouble(line -> y(last(line).y())));
    var taken = new ArrayList<double[]>();
    for (Line line : named) {
      double x = x(last(line).options());
      boolean atEdge = x > RIGHT - 1;
      int width = LETTER * line.name().length();
      double left = atEdge ? x + 8 : x - width;
      double y = y(last(line).y()) + (atEdge ? 4 : -8);
      while (meets(taken, left, y, width)) {
        y += atEdge ? 1 : -1;
      }
      taken.add(new double[] {left, y, width});
      double at = atEdge ? left : x;
      svg.append(text(at, y, atEdge ? "start" : "end", line.style(), line.name()));
    }
  }

  private static boolean meets(List<double[]> taken, double left, double y, double width) {
    return taken.stream()
        .anyMatch(
            other ->
                left < other[0] + other[2] + LETTER
                    && other[0] < left + width + LETTER
                    && Math.abs(y - other[1]) < LINE_HEIGHT);
  }

  private static Point last(Line line) {
    return line.points().get(line.points().size() - 1);
  }

  private int lowest() {
    return (int) Math.floor(Math.log10(values().min().orElse(1)));
  }

  /** With room above the lines for their names. */
  private int highest() {
    return (int) Math.ceil(Math.log10(values().max().orElse(10)) + 0.4);
  }

  private DoubleStream values() {
    return lines.stream().flatMap(line -> line.points().stream()).mapToDouble(Point::y);
  }

  private static double x(double options) {
    return LEFT + (RIGHT - LEFT) * (Math.log10(options) - 1) / 2;
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * (Math.log10(value) - lowest()) / (highest() - lowest());
  }

  private static String line(double x1, double y1, double x2, double y2) {
    return "<path class=\"grid\" d=\"M%s %sL%s %s\"/>\n"
        .formatted(number(x1), number(y1), number(x2), number(y2));
  }

  private static String text(double x, double y, String anchor, String style, String words) {
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" class=\"%s\">%s</text>\n"
        .formatted(number(x), number(y), anchor, style, words);
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
