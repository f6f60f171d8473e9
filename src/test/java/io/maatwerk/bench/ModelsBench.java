package io.maatwerk.bench;

import io.maatwerk.configuration.RepairAll;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Market;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What models in the DIMACS form cost to compile and to click on, beside two solvers. */
final class ModelsBench {

  static final Terms TERMS =
      new Terms(new Market("nl", "EUR", Optional.empty(), true), LocalDate.of(2026, 12, 1));

  private static final int SESSIONS = 30;
  private static final long SOLVER_BUDGET = 20_000_000_000L;

  private final Table compiled =
      new Table("model", "compile", "nodes", "bytes / gzip", "heap", "load", "designs");
  private final Table clicked =
      new Table("model", "asked", "click, p50 / p99", "times p50 / mean", "clicks");
  private final Path folder;

  private ModelsBench(Path folder) {
    this.folder = folder;
  }

  static void run(String folder) throws IOException {
    if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
      System.out.println("Skipped: models are measured with MODELS=<folder of .dimacs files>.\n");
      return;
    }
    new ModelsBench(Path.of(folder)).measure();
  }

  private void measure() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".dimacs")).sorted().toList()) {
        measure(Dimacs.read(file));
      }
    }
    System.out.println(compiled);
    System.out.println(
        "A click (p50 / p99), every value's price and what it gives up; solvers say");
    System.out.println("only which values remain, and only where the choices fit together:\n");
    System.out.println(clicked);
  }

  private void measure(Dimacs model) throws IOException {
    var found = Compiled.of(model.product(), TERMS);
    if (found.engine().isPresent()) {
      compiled(model, found, found.engine().get());
      compete(model, found.engine().get());
    } else {
      compiled.row(name(model), found.toString(), "not compiled", "", "", "", "");
    }
  }

  private void compiled(Dimacs model, Compiled found, RepairAll engine) throws IOException {
    var footprint = Footprint.of(engine);
    compiled.row(
        name(model),
        found.toString(),
        Figures.whole(engine.nodes()),
        Figures.bytes(footprint.bytes()) + " / " + Figures.bytes(footprint.compressed()),
        Figures.bytes(footprint.heap()),
        Figures.time(footprint.load()),
        checked(engine.designs()));
  }

  private static String name(Dimacs model) {
    return "%s (%d options, %d rules)"
        .formatted(model.name(), model.variables(), model.clauses().size());
  }

  /** A count, and whether the models' SOURCES.md names it too. */
  private String checked(BigInteger count) throws IOException {
    var sources = folder.resolve("SOURCES.md");
    var text = Files.exists(sources) ? Files.readString(sources) : "";
    boolean known = text.contains(count.toString()) || text.contains(Figures.scientific(count));
    return Figures.count(count) + (known ? ", as its source says" : "");
  }

  private void compete(Dimacs model, RepairAll engine) {
    var sessions = Sessions.of(engine, SESSIONS);
    var diagram = new DiagramClicks(engine);
    var solvers =
        List.of(
            new Contestant("LogicNG on the clauses", new LogicNgBackbone(model), SOLVER_BUDGET),
            new Contestant(
                "LogicNG by choice", new ByChoice(model, LogicNgBackbone::new), SOLVER_BUDGET),
            new Contestant("Sat4j on the clauses", new Sat4jLoop(model), SOLVER_BUDGET));
    diagram.warmUp(sessions);
    solvers.forEach(solver -> solver.warmUp(sessions.get(0)));
    for (List<Click> session : sessions) {
      diagram.answer(session);
      var expected = session.stream().map(diagram::possible).toList();
      solvers.forEach(solver -> solver.answer(session, expected));
    }
    var ours = diagram.spread();
    clicked.row(model.name(), "diagram", ours.toString(), "", Figures.whole(ours.measurements()));
    for (Contestant solver : solvers) {
      var theirs = solver.spread();
      clicked.row(
          model.name(),
          solver.name(),
          theirs.toString(),
          theirs.times(ours),
          Figures.whole(theirs.measurements()));
    }
  }
}
