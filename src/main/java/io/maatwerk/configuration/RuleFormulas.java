package io.maatwerk.configuration;

import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/**
 * Rules as propositional formulas over one variable a value: {@code x3_1} is option 3's value 1.
 */
final class RuleFormulas {

  private final Model model;
  private final FormulaFactory factory;

  RuleFormulas(Model model, FormulaFactory factory) {
    this.model = model;
    this.factory = factory;
  }

  Variable value(int variable, int value) {
    return factory.variable("x" + variable + "_" + value);
  }

  Formula formula(Rule rule) {
    var demand = formula(rule.demand());
    return rule.when().map(when -> factory.implication(formula(when), demand)).orElse(demand);
  }

  private Formula formula(Demand demand) {
    if (demand instanceof Demand.Require require) {
      return formula(require.condition());
    }
    if (demand instanceof Demand.Forbid forbid) {
      return formula(forbid.condition()).negate();
    }
    if (demand instanceof Demand.Same same) {
      return same(same.options());
    }
    if (demand instanceof Demand.Different different) {
      return different(different.options());
    }
    if (demand instanceof Demand.AtMost atMost) {
      return atLeast(atMost.of(), atMost.count() + 1).negate();
    }
    if (demand instanceof Demand.AtLeast atLeast) {
      return atLeast(atLeast.of(), atLeast.count());
    }
    return allow((Demand.Allow) demand);
  }

  Formula formula(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return is(is.option(), is.values());
    }
    if (condition instanceof Condition.All all) {
      return factory.and(all.conditions().stream().map(this::formula).toList());
    }
    if (condition instanceof Condition.AnyOf any) {
      return factory.or(any.conditions().stream().map(this::formula).toList());
    }
    return formula(((Condition.Not) condition).condition()).negate();
  }

  private Formula is(String option, Set<String> wanted) {
    int variable = model.variableOf(option);
    var values = model.values(variable);
    return factory.or(
        wanted.stream()
            .filter(values::contains)
            .map(v -> value(variable, values.indexOf(v)))
            .toList());
  }

  private Formula same(List<String> options) {
    var ids = model.values(model.variableOf(options.get(0)));
    return factory.or(
        ids.stream()
            .map(id -> factory.and(options.stream().map(o -> is(o, Set.of(id))).toList()))
            .toList());
  }

  private Formula different(List<String> options) {
    var pairs = new ArrayList<Formula>();
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        pairs.add(same(List.of(options.get(i), options.get(j))).negate());
      }
    }
    return factory.and(pairs);
  }

  /** At least that many hold: {@code reached[k]} says that k of the conditions so far do. */
  private Formula atLeast(List<Condition> conditions, int count) {
    if (count <= 0) {
      return factory.verum();
    }
    var reached = new Formula[count + 1];
    java.util.Arrays.fill(reached, factory.falsum());
    reached[0] = factory.verum();
    for (Condition condition : conditions) {
      var holds = formula(condition);
      for (int k = count; k > 0; k--) {
        reached[k] = factory.or(reached[k], factory.and(holds, reached[k - 1]));
      }
    }
    return reached[count];
  }

  private Formula allow(Demand.Allow allow) {
    var rows = new ArrayList<Formula>();
    for (List<Set<String>> row : allow.rows()) {
      var cells = new ArrayList<Formula>();
      for (int column = 0; column < row.size(); column++) {
        cells.add(is(allow.columns().get(column), row.get(column)));
      }
      rows.add(factory.and(cells));
    }
    return factory.or(rows);
  }
}
