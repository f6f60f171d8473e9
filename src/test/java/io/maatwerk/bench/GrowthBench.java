package io.maatwerk.bench;

import io.maatwerk.bench.GeneratedCatalog.Shape;
import io.maatwerk.configuration.RepairAll;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.LongStream;

/** How nodes, compiling and clicks grow with options and rules, on generated catalogs. */
final class GrowthBench {

  private static final int[] OPTIONS = {10, 20, 50, 100, 200, 500, 1000};
  private static final double[] RULES = {0.5, 1, 2};
  private static final int SEEDS = 3;
  private static final int SESSIONS = 5;

  /** What one catalog cost, and a click on it where it compiled. */
  private record Grown(Shape shape, double rules, int options, Compiled compiled) {
    int nodes() {
      return compiled.engine().map(RepairAll::nodes).orElse(Integer.MAX_VALUE);
    }
  }

  private final Table table =
      new Table("rules", "an option", "options", "nodes", "compile", "gzip", "click p50 / p99");

  static void run() {
    var growth = new GrowthBench();
    for (Shape shape : Shape.values()) {
      for (double rules : RULES) {
        growth.measure(shape, rules);
      }
    }
    System.out.println(growth.table);
  }

  /** Sizes beyond the first whose catalogs do not compile are not tried. */
  private void measure(Shape shape, double rules) {
    boolean compiles = true;
    for (int at = 0; compiles && at < OPTIONS.length; at++) {
      var middle = middle(shape, rules, OPTIONS[at]);
      row(middle);
      compiles = middle.compiled().engine().isPresent();
    }
  }

  /** The middle one of a few catalogs, by nodes. */
  private static Grown middle(Shape shape, double rules, int options) {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(
            seed -> {
              int count = (int) (rules * options);
              var product = GeneratedCatalog.product(shape, options, count, seed);
              return new Grown(shape, rules, options, Compiled.of(product, ModelsBench.TERMS));
            })
        .sorted(Comparator.comparingInt(Grown::nodes))
        .toList()
        .get(SEEDS / 2);
  }

  private void row(Grown grown) {
    var engine = grown.compiled().engine();
    table.row(
        grown.shape().name().toLowerCase(Locale.ROOT),
        String.valueOf(grown.rules()),
        Figures.whole(grown.options()),
        engine.map(ready -> Figures.whole(ready.nodes())).orElse("too tangled"),
        Figures.time(grown.compiled().nanos()),
        engine.map(ready -> Figures.bytes(Footprint.of(ready).compressed())).orElse(""),
        engine.map(GrowthBench::click).map(Spread::toString).orElse(""));
  }

  private static Spread click(RepairAll engine) {
    return DiagramClicks.measure(engine, Sessions.of(engine, SESSIONS));
  }
}
