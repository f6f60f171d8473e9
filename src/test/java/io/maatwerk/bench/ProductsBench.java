package io.maatwerk.bench;

import io.maatwerk.configuration.Compilation;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.RepairAll;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What every product of the catalog costs to compile and to click on. */
final class ProductsBench {

  private static final int SESSIONS = 60;

  private final Table table =
      new Table(
          "product",
          "options",
          "rules",
          "compile first / again",
          "nodes",
          "bytes / gzip",
          "designs",
          "every state and price",
          "whole answer that fits",
          "that clashes");

  private ProductsBench() {}

  static void run() throws IOException {
    var bench = new ProductsBench();
    DemoProduct.all().forEach(bench::measure);
    System.out.println(bench.table);
  }

  private void measure(DemoProduct demo) {
    var compiled = Compiled.of(demo.product(), demo.terms());
    var engine = compiled.engine().orElseThrow();
    var footprint = Footprint.of(engine);
    var sessions = Sessions.of(engine, SESSIONS);
    table.row(
        demo.name(),
        Figures.whole(engine.options()),
        Figures.whole(demo.product().allRules().size()),
        compiled.toString(),
        Figures.whole(engine.nodes()),
        Figures.bytes(footprint.bytes()) + " / " + Figures.bytes(footprint.compressed()),
        engine.designs().toString(),
        DiagramClicks.measure(engine, sessions).toString(),
        answers(demo, engine, sessions, true).toString(),
        answers(demo, engine, sessions, false).toString());
  }

  /** Explanations included. */
  private static Spread answers(
      DemoProduct demo, RepairAll engine, List<List<Click>> sessions, boolean fitting) {
    var ready = (Compilation.Ready) Configurator.compile(demo.product());
    var selections =
        sessions.stream()
            .flatMap(List::stream)
            .filter(click -> click.fits() == fitting)
            .map(click -> engine.selection(click.chosen()))
            .toList();
    var answering = ready.configurator();
    return Cpu.spread(
        selections, selection -> answering.evaluate(selection, Set.of(), demo.terms()));
  }
}
