package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.product.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds reasons of a single rule without a solver, by looking at all that the rule looks at. */
final class RuleAlone {

  /** The most combinations that are looked at. */
  private static final int MOST = 4096;

  private final Model model;
  private final Requirements requirements;
  private final int[][] everything;

  RuleAlone(Model model, Requirements requirements) {
    this.model = model;
    this.requirements = requirements;
    everything = new int[model.variables()][];
    for (int variable = 0; variable < everything.length; variable++) {
      everything[variable] = IntStream.range(0, model.arity(variable)).toArray();
    }
  }

  /** The first rule that bars a pick beside others, whatever else is chosen. */
  Optional<Rule> barring(Pick pick, Collection<Pick> others, Collection<Pick> bars) {
    var open = open(bars);
    others.forEach(other -> open[other.variable()] = new int[] {other.value()});
    open[pick.variable()] = new int[] {pick.value()};
    return requirements.at(pick.variable()).stream()
        .filter(requirement -> isRule(requirement) && isBroken(requirement, open))
        .map(requirement -> model.rules().get(requirement.number()))
        .findFirst();
  }

  /**
   * The first of the rules that the choices break, with as few of them as will do; none where bars
   * leave an option nothing, which needs no rule.
   */
  Optional<Explainer.Core> clash(Collection<Pick> choices, Collection<Pick> bars) {
    var open = open(bars);
    if (Arrays.stream(open).anyMatch(values -> values.length == 0)) {
      return Optional.empty();
    }
    choices.forEach(choice -> open[choice.variable()] = new int[] {choice.value()});
    return requirements.all().stream()
        .filter(requirement -> isRule(requirement) && isBroken(requirement, open))
        .findFirst()
        .map(requirement -> core(requirement, choices, open, open(bars)));
  }

  private Explainer.Core core(
      Requirement broken, Collection<Pick> choices, int[][] chosen, int[][] open) {
    var needed = new ArrayList<Pick>();
    for (Pick choice : choices) {
      int variable = choice.variable();
      chosen[variable] = open[variable];
      if (!isBroken(broken, chosen)) {
        chosen[variable] = new int[] {choice.value()};
        needed.add(choice);
      }
    }
    return new Explainer.Core(List.of(model.rules().get(broken.number())), needed, true);
  }

  private boolean isRule(Requirement requirement) {
    return requirement.number() < model.rules().size();
  }

  /** The values of each variable that are not barred. */
  private int[][] open(Collection<Pick> bars) {
    var open = everything.clone();
    for (Pick bar : bars) {
      var left = Arrays.stream(open[bar.variable()]).filter(v -> v != bar.value());
      open[bar.variable()] = left.toArray();
    }
    return open;
  }

  /** Whether no combination of these values keeps it; false where that is too much to look at. */
  private static boolean isBroken(Requirement requirement, int[][] open) {
    long combinations = 1;
    for (int variable : requirement.scope()) {
      combinations = Math.min(MOST + 1L, combinations * open[variable].length);
    }
    var values = new int[open.length];
    for (int row = 0; row < combinations && combinations <= MOST; row++) {
      int left = row;
      for (int variable : requirement.scope()) {
        values[variable] = open[variable][left % open[variable].length];
        left /= open[variable].length;
      }
      if (!requirement.isBroken(values)) {
        return false;
      }
    }
    return combinations > 0 && combinations <= MOST;
  }
}
