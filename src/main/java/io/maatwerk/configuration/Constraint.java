package io.maatwerk.configuration;

import io.maatwerk.product.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Something that every valid design obeys: a rule, or that a premium's variable says whether its
 * condition holds.
 *
 * @param scope the variables it speaks of, ascending
 * @param rule empty for a premium
 * @param node makes its diagram
 */
record Constraint(int[] scope, Optional<Rule> rule, ToIntFunction<RuleDiagrams> node) {

  /** All of a model, rules first. */
  static List<Constraint> of(Model model) {
    var constraints = new ArrayList<Constraint>();
    for (Rule rule : model.rules()) {
      var scope = sorted(Mentions.of(model, rule));
      constraints.add(new Constraint(scope, Optional.of(rule), diagrams -> diagrams.node(rule)));
    }
    for (int i = 0; i < model.premiums().size(); i++) {
      int premium = i;
      var scope = Mentions.of(model, model.premiums().get(premium).when());
      scope.add(model.premiumVariable(premium));
      constraints.add(
          new Constraint(sorted(scope), Optional.empty(), diagrams -> diagrams.premium(premium)));
    }
    return constraints;
  }

  private static int[] sorted(Set<Integer> variables) {
    return variables.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
