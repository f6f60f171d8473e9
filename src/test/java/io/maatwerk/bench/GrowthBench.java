package io.maatwerk.bench;

import io.maatwerk.bench.GeneratedCatalog.Shape;
import io.maatwerk.configuration.RepairAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How nodes, compiling and clicks grow with options and rules, on generated catalogs. */
final class GrowthBench {

  private static final int[] OPTIONS = {10, 20, 50, 100, 200, 500, 1000};
  private static final double[] RULES = {0.5, 1, 2};
  private static final int SEEDS = 3;

  /** What one catalog cost; without a click where its diagram outgrew the caps. */
  record Measured(
      Shape shape, double rules, int options, long compile, int nodes, Optional<Spread> click) {}

  private final List<Measured> measured = new ArrayList<>();

  static void run() {
    var growth = new GrowthBench();
    for (Shape shape : Shape.values()) {
      for (double rules : RULES) {
        growth.measure(shape, rules);
      }
    }
    System.out.println(growth.table());
  }

  /** Sizes beyond the first whose catalogs do not compile are not tried. */
  private void measure(Shape shape, double rules) {
    boolean compiles = true;
    for (int at = 0; compiles && at < OPTIONS.length; at++) {
      var middle = middle(shape, rules, OPTIONS[at]);
      measured.add(middle);
      compiles = middle.click().isPresent();
    }
  }

  /** The middle one of a few catalogs, by nodes. */
  private Measured middle(Shape shape, double rules, int options) {
    return Stream.iterate(1L, seed -> seed + 1)
        .limit(SEEDS)
        .map(seed -> measured(shape, rules, options, seed))
        .sorted(Comparator.comparingInt(Measured::nodes))
        .toList()
        .get(SEEDS / 2);
  }

  private Measured measured(Shape shape, double rules, int options, long seed) {
    var product = GeneratedCatalog.product(shape, options, (int) (rules * options), seed);
    long start = Cpu.nanos();
    var engine = RepairAll.compile(product, ModelsBench.TERMS);
    long took = Cpu.nanos() - start;
    return new Measured(
        shape,
        rules,
        options,
        took,
        engine.map(RepairAll::nodes).orElse(Integer.MAX_VALUE),
        engine.map(ready -> DiagramClicks.measure(ready, Sessions.of(ready, 5))));
  }

  private Table table() {
    var table = new Table("rules", "an option", "options", "nodes", "compile", "click p50 / p99");
    for (Measured row : measured) {
      boolean compiled = row.click().isPresent();
      table.row(
          row.shape().name().toLowerCase(Locale.ROOT),
          String.valueOf(row.rules()),
          Figures.whole(row.options()),
          compiled ? Figures.whole(row.nodes()) : "too tangled",
          Figures.time(row.compile()),
          row.click().map(Spread::toString).orElse(""));
    }
    return table;
  }
}
