package io.maatwerk.configuration;

import java.util.ArrayList;

/** Compiles a model's rules and premiums to a flat diagram, the same for the same model. */
final class DiagramCompiler {

  private static final long STACK_A_VARIABLE = 2_000;
  private static final long STACK = 1 << 20;

  /** What comes of compiling. */
  sealed interface Outcome {

    record Compiled(Diagram diagram) implements Outcome {}

    record Tangled(Tangle tangle) implements Outcome {}
  }

  private DiagramCompiler() {}

  /**
   * One model at a time, since tables are large; in a thread of its own, since they recurse as deep
   * as a model has variables.
   */
  static synchronized Outcome compile(Model model, Caps caps) {
    var outcome = new ArrayList<Outcome>();
    Runnable work = () -> outcome.add(components(model, caps));
    var thread = new Thread(null, work, "compile", STACK + STACK_A_VARIABLE * model.variables());
    var failures = new ArrayList<Throwable>();
    thread.setUncaughtExceptionHandler((in, failure) -> failures.add(failure));
    thread.start();
    join(thread);
    failures.forEach(
        failure -> {
          throw new IllegalStateException("cannot compile " + model.product().id(), failure);
        });
    return outcome.get(0);
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Outcome components(Model model, Caps caps) {
    var classes = ValueClasses.of(model);
    var flat = new Flattening(classes, model.variables());
    for (Component component : Component.of(model.variables(), Constraint.of(model))) {
      var portfolio = new Portfolio(model, classes, component);
      try {
        var built = portfolio.best(caps);
        flat.add(built.table(), built.root(), built.order());
      } catch (Allowance.UsedUp usedUp) {
        return new Outcome.Tangled(portfolio.tangle(usedUp.getMessage()));
      }
    }
    return new Outcome.Compiled(flat.diagram());
  }
}
