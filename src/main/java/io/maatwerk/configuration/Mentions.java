package io.maatwerk.configuration;

import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a rule or a condition speaks of: options, and for each which values it sets apart. */
final class Mentions {

  /** Takes what is spoken of, the same option as often as it is. */
  interface Listener {

    /** The values are told from the option's others, but not from each other; there may be none. */
    void mentioned(int variable, Set<String> values);
  }

  private final Model model;
  private final Listener listener;

  private Mentions(Model model, Listener listener) {
    this.model = model;
    this.listener = listener;
  }

  static void tell(Model model, Rule rule, Listener listener) {
    var mentions = new Mentions(model, listener);
    rule.when().ifPresent(mentions::tell);
    mentions.tell(rule.demand());
  }

  static void tell(Model model, Condition condition, Listener listener) {
    new Mentions(model, listener).tell(condition);
  }

  /** The variables that a rule speaks of. */
  static Set<Integer> of(Model model, Rule rule) {
    var variables = new TreeSet<Integer>();
    tell(model, rule, (variable, values) -> variables.add(variable));
    return variables;
  }

  /** The variables that a condition speaks of. */
  static Set<Integer> of(Model model, Condition condition) {
    var variables = new TreeSet<Integer>();
    tell(model, condition, (variable, values) -> variables.add(variable));
    return variables;
  }

  private void tell(Demand demand) {
    if (demand instanceof Demand.Require require) {
      tell(require.condition());
    } else if (demand instanceof Demand.Forbid forbid) {
      tell(forbid.condition());
    } else if (demand instanceof Demand.Same same) {
      tellIds(same.options());
    } else if (demand instanceof Demand.Different different) {
      tellIds(different.options());
    } else if (demand instanceof Demand.AtMost atMost) {
      atMost.of().forEach(this::tell);
    } else if (demand instanceof Demand.AtLeast atLeast) {
      atLeast.of().forEach(this::tell);
    } else if (demand instanceof Demand.Allow allow) {
      tellRows(allow);
    }
  }

  private void tell(Condition condition) {
    if (condition instanceof Condition.Is is) {
      listener.mentioned(model.variableOf(is.option()), is.values());
    } else if (condition instanceof Condition.All all) {
      all.conditions().forEach(this::tell);
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(this::tell);
    } else if (condition instanceof Condition.Not not) {
      tell(not.condition());
    }
  }

  /** Each id that another of the options has too is told from all others. */
  private void tellIds(List<String> options) {
    for (String option : options) {
      int variable = model.variableOf(option);
      listener.mentioned(variable, Set.of());
      var others = new HashSet<String>();
      for (String other : options) {
        if (!other.equals(option)) {
          others.addAll(model.values(model.variableOf(other)));
        }
      }
      for (String value : model.values(variable)) {
        if (others.contains(value)) {
          listener.mentioned(variable, Set.of(value));
        }
      }
    }
  }

  private void tellRows(Demand.Allow allow) {
    for (String column : allow.columns()) {
      listener.mentioned(model.variableOf(column), Set.of());
    }
    for (List<Set<String>> row : allow.rows()) {
      for (int column = 0; column < row.size(); column++) {
        listener.mentioned(model.variableOf(allow.columns().get(column)), row.get(column));
      }
    }
  }
}
