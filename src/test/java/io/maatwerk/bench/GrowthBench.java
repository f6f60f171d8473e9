package io.maatwerk.bench;

import io.maatwerk.bench.GeneratedCatalog.Shape;
import io.maatwerk.configuration.RepairAll;
import io.maatwerk.configuration.Searching;
import io.maatwerk.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How nodes, compiling and clicks grow with options and rules, on generated catalogs. */
final class GrowthBench {

  private static final int[] OPTIONS = {10, 20, 50, 100, 200, 500, 1000};
  private static final double[] RULES = {0.5, 1, 2};
  private static final int SEEDS = 3;
  private static final int SESSIONS = 5;
  private static final long LONG = 5_000_000_000L;
  private static final Path PLOT = Path.of("target", "engine-growth.svg");

  private final List<Grown> all = new ArrayList<>();

  private GrowthBench() {}

  static void run() throws IOException {
    var growth = new GrowthBench();
    for (Shape shape : Shape.values()) {
      for (double rules : RULES) {
        growth.measure(shape, rules);
      }
    }
    System.out.println(growth.table());
    Files.writeString(PLOT, new GrowthPlot(growth.all).svg());
    System.out.println("Drawn in " + PLOT + "\n");
  }

  /** Beyond the first size that does not compile no diagram is tried, and answers are searched. */
  private void measure(Shape shape, double rules) {
    boolean compiles = true;
    for (int options : OPTIONS) {
      var compiled =
          compiles ? Optional.of(middle(shape, rules, options)) : Optional.<Compiled>empty();
      compiles = compiled.flatMap(Compiled::engine).isPresent();
      all.add(new Grown(shape, rules, options, compiled, clicks(shape, rules, options, compiled)));
    }
  }

  /** The middle one of some catalogs by nodes; the first where that took long. */
  private static Compiled middle(Shape shape, double rules, int options) {
    var some = new ArrayList<Compiled>();
    for (long seed = 1; seed <= SEEDS && (some.isEmpty() || some.get(0).first() < LONG); seed++) {
      some.add(Compiled.of(product(shape, rules, options, seed), ModelsBench.TERMS));
    }
    some.sort(Comparator.comparingInt(Compiled::nodes));
    return some.get(some.size() / 2);
  }

  private static Product product(Shape shape, double rules, int options, long seed) {
    return GeneratedCatalog.product(shape, options, (int) (rules * options), seed);
  }

  private static Clicks clicks(
      Shape shape, double rules, int options, Optional<Compiled> compiled) {
    var engine = compiled.flatMap(Compiled::engine);
    return engine.isPresent()
        ? new Clicks(answered(engine.get()), 0)
        : SearchedClicks.measure(Searching.of(product(shape, rules, options, 1)));
  }

  private static Spread answered(RepairAll engine) {
    return DiagramClicks.measure(engine, Sessions.of(engine, SESSIONS));
  }

  private Table table() {
    var table =
        new Table(
            "rules",
            "an option",
            "options",
            "nodes",
            "compile, first / again",
            "gzip",
            "click, p50 / p99",
            "unverified");
    all.forEach(grown -> table.row(grown.row()));
    return table;
  }
}
