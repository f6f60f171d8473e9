package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.product.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Literal;
import org.logicng.solvers.MiniSat;

/** Finds designs, and proves that there are none, by a SAT solver; for one question. */
final class Witness {

  private final Model model;
  private final Sentences sentences;
  private final Deadline deadline;
  private MiniSat solver;

  Witness(Model model, Sentences sentences, Deadline deadline) {
    this.model = model;
    this.sentences = sentences;
    this.deadline = deadline;
  }

  /** Whether some design has no value that is barred by weight. */
  Truth allows(long[][] weights) {
    return sentences.alone(() -> ask(unbarred(weights), List.of()));
  }

  /** A design without a value that is barred by weight; empty when none was found. */
  Optional<int[]> design(long[][] weights) {
    return sentences.alone(
        () ->
            ask(unbarred(weights), List.of()) == Truth.TRUE
                ? Optional.of(model())
                : Optional.empty());
  }

  private List<Literal> unbarred(long[][] weights) {
    var literals = new ArrayList<Literal>();
    for (int variable = 0; variable < model.options().size(); variable++) {
      for (int value = 0; value < weights[variable].length; value++) {
        if (weights[variable][value] >= Diagram.BARRED) {
          literals.add(sentences.literal(new Pick(variable, value)).negate());
        }
      }
    }
    return literals;
  }

  /**
   * Which values some design has; those that are left open count as had.
   *
   * @param bars values that are not to be had
   */
  Living living(Collection<Pick> bars) {
    return sentences.alone(() -> findLiving(bars));
  }

  /** Each design found is a witness for all its values, and is asked to have many new ones. */
  private Living findLiving(Collection<Pick> bars) {
    var left = new java.util.LinkedHashSet<Pick>();
    for (int variable = 0; variable < model.options().size(); variable++) {
      for (int value = 0; value < model.arity(variable); value++) {
        left.add(new Pick(variable, value));
      }
    }
    left.removeAll(bars);
    var living = new Living(model, bars);
    while (!left.isEmpty()) {
      var pick = left.iterator().next();
      left.remove(pick);
      var assumed = new ArrayList<Literal>();
      bars.forEach(bar -> assumed.add(sentences.literal(bar).negate()));
      assumed.add(sentences.literal(pick));
      var truth = ask(assumed, left);
      if (truth == Truth.FALSE) {
        living.bury(pick);
      } else if (truth == Truth.TRUE) {
        var design = model();
        for (int variable = 0; variable < design.length; variable++) {
          left.remove(new Pick(variable, design[variable]));
        }
      } else {
        return living.unsure();
      }
    }
    return living;
  }

  private Truth ask(List<Literal> assumed, Collection<Pick> wanted) {
    if (solver == null) {
      solver = sentences.solver();
      sentences.selectors().forEach(solver::add);
    }
    var order = wanted.stream().map(sentences::literal).toList();
    var answer = solver.satWithSelectionOrder(order, new Overtime(deadline), assumed);
    if (answer == Tristate.UNDEF) {
      return Truth.UNKNOWN;
    }
    return Truth.of(answer == Tristate.TRUE);
  }

  private int[] model() {
    var engine = solver.underlyingSolver();
    var values = new int[model.options().size()];
    for (int variable = 0; variable < values.length; variable++) {
      for (int value = 0; value < model.arity(variable); value++) {
        var name = sentences.literal(new Pick(variable, value)).name();
        if (engine.model().get(engine.idxForName(name))) {
          values[variable] = value;
        }
      }
    }
    return values;
  }
}
