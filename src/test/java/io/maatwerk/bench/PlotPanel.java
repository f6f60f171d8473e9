package io.maatwerk.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

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
   * @param byDiagram dotted from here on where not
   */
  record Point(double options, double y, boolean byDiagram) {}

  private static final int[] OPTIONS = {10, 20, 50, 100, 200, 500, 1000};
  private static final int LEFT = 70;
  private static final int RIGHT = 600;
  private static final int TOP = 34;
  private static final int BOTTOM = 236;
  private static final int APART = 14;

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
    var solid = line.points().stream().filter(Point::byDiagram).toList();
    var dotted = line.points().stream().filter(point -> !point.byDiagram()).toList();
    path(svg, line, "", solid);
    path(svg, line, " searched", dotted);
  }

  private void path(StringBuilder svg, Line line, String more, List<Point> points) {
    if (!points.isEmpty()) {
      var through =
          points.stream()
              .map(point -> number(x(point.options())) + " " + number(y(point.y())))
              .collect(Collectors.joining(" L"));
      svg.append(
          "<path class=\"line %s%s\" stroke-width=\"%s\" stroke-linecap=\"round\" d=\"M%s%s\"/>\n"
              .formatted(
                  line.style(),
                  more,
                  number(line.width()),
                  through,
                  points.size() == 1 ? "h.01" : ""));
    }
  }

  /** Names beside the last points, pushed apart where they would meet. */
  private void name(StringBuilder svg) {
    var named = new ArrayList<>(lines.stream().filter(line -> !line.points().isEmpty()).toList());
    named.sort(Comparator.comparingDouble(line -> y(last(line).y())));
    double free = TOP;
    for (Line line : named) {
      double y = Math.max(free, y(last(line).y()) + 4);
      svg.append(text(x(last(line).options()) + 8, y, "start", line.style(), line.name()));
      free = y + APART;
    }
  }

  private static Point last(Line line) {
    return line.points().get(line.points().size() - 1);
  }

  private int lowest() {
    return (int) Math.floor(Math.log10(values().min().orElse(1)));
  }

  private int highest() {
    return (int) Math.ceil(Math.log10(values().max().orElse(10)));
  }

  private java.util.stream.DoubleStream values() {
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
