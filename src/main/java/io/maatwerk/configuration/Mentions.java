package io.maatwerk.configuration;

import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import java.util.Set;
import java.util.TreeSet;

/** Which variables a rule or a condition speaks of. */
final class Mentions {

  private final Model model;
  private final Set<Integer> variables = new TreeSet<>();

  private Mentions(Model model) {
    this.model = model;
  }

  static Set<Integer> of(Model model, Rule rule) {
    var mentions = new Mentions(model);
    rule.when().ifPresent(mentions::add);
    mentions.add(rule.demand());
    return mentions.variables;
  }

  static Set<Integer> of(Model model, Condition condition) {
    var mentions = new Mentions(model);
    mentions.add(condition);
    return mentions.variables;
  }

  private void add(Demand demand) {
    if (demand instanceof Demand.Require require) {
      add(require.condition());
    } else if (demand instanceof Demand.Forbid forbid) {
      add(forbid.condition());
    } else if (demand instanceof Demand.Same same) {
      same.options().forEach(this::add);
    } else if (demand instanceof Demand.Different different) {
      different.options().forEach(this::add);
    } else if (demand instanceof Demand.AtMost atMost) {
      atMost.of().forEach(this::add);
    } else if (demand instanceof Demand.AtLeast atLeast) {
      atLeast.of().forEach(this::add);
    } else if (demand instanceof Demand.Allow allow) {
      allow.columns().forEach(this::add);
    }
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.Is is) {
      add(is.option());
    } else if (condition instanceof Condition.All all) {
      all.conditions().forEach(this::add);
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(this::add);
    } else if (condition instanceof Condition.Not not) {
      add(not.condition());
    }
  }

  private void add(String option) {
    variables.add(model.variableOf(option));
  }
}
