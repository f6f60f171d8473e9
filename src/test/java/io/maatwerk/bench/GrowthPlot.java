package io.maatwerk.bench;

import io.maatwerk.bench.GeneratedCatalog.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/** How generated catalogs grow, as three panels of an SVG that suits light and dark pages. */
final class GrowthPlot {

  private static final int WIDTH = 760;

  private static final String STYLE =
      """
      <style>
      text { font: 12px system-ui, sans-serif; fill: #3c4043 }
      .title { font-weight: 600; font-size: 14px }
      .grid { stroke: #dadce0; stroke-width: 1 }
      .structured { stroke: #1f6fbf } .unstructured { stroke: #c2570c }
      .line { fill: none } .searched { stroke-dasharray: 2 5 }
      text.structured { fill: #1f6fbf; stroke: none } text.unstructured { fill: #c2570c; stroke: none }
      @media (prefers-color-scheme: dark) {
      text { fill: #d0d4d9 } .grid { stroke: #3c4450 }
      .structured { stroke: #6cb2f5 } .unstructured { stroke: #f59a4f }
      text.structured { fill: #6cb2f5 } text.unstructured { fill: #f59a4f }
      }
      </style>
      """;

  private final List<Grown> all;

  GrowthPlot(List<Grown> all) {
    this.all = all;
  }

  String svg() {
    var nodes = panel("Nodes of the diagram", Figures::whole, this::nodes);
    var compile = panel("Compiling; dotted where it was given up", Figures::round, this::compile);
    var click = panel("A click, p50; dotted where it is searched for", Figures::round, this::click);
    int height = nodes.height() + compile.height() + click.height();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            .formatted(WIDTH, height)
        + " aria-label=\"Nodes, compiling and clicks by options and rules\">\n"
        + STYLE
        + nodes.svg(0)
        + compile.svg(nodes.height())
        + click.svg(nodes.height() + compile.height())
        + "</svg>\n";
  }

  private PlotPanel panel(
      String title, LongFunction<String> label, Function<Grown, Optional<Double>> value) {
    return new PlotPanel(title, label, List.copyOf(lines(value).values()));
  }

  private Map<String, PlotPanel.Line> lines(Function<Grown, Optional<Double>> value) {
    var lines = new LinkedHashMap<String, PlotPanel.Line>();
    for (Grown grown : all) {
      var name = name(grown);
      lines.computeIfAbsent(
          name,
          key ->
              new PlotPanel.Line(
                  key, word(grown.shape()), 1 + grown.rules() / 1.5, new ArrayList<>()));
      value
          .apply(grown)
          .map(y -> new PlotPanel.Point(grown.options(), y, grown.engine().isPresent()))
          .ifPresent(lines.get(name).points()::add);
    }
    return lines;
  }

  private static String name(Grown grown) {
    return word(grown.shape()) + ", " + Figures.plain(grown.rules());
  }

  private static String word(Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT);
  }

  private Optional<Double> nodes(Grown grown) {
    return grown.engine().map(engine -> (double) engine.nodes());
  }

  private Optional<Double> compile(Grown grown) {
    return grown.compiled().map(compiled -> (double) compiled.again());
  }

  private Optional<Double> click(Grown grown) {
    return Optional.of((double) grown.clicks().spread().p50());
  }
}
