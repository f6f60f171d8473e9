package io.maatwerk.configuration;

import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Conditions and rules as checks of whole designs. */
final class RuleChecks {

  private final Model model;

  RuleChecks(Model model) {
    this.model = model;
  }

  Check check(Rule rule) {
    var demand = check(rule.demand());
    return rule.when()
        .map(this::check)
        .<Check>map(when -> values -> !when.holds(values) || demand.holds(values))
        .orElse(demand);
  }

  /** The premium's variable is 1 exactly where its condition holds. */
  Check premium(int premium) {
    var when = check(model.premiums().get(premium).when());
    int variable = model.premiumVariable(premium);
    return values -> when.holds(values) == (values[variable] == 1);
  }

  Check check(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return is(is.option(), is.values());
    }
    if (condition instanceof Condition.All all) {
      return every(all.conditions().stream().map(this::check));
    }
    if (condition instanceof Condition.AnyOf any) {
      return some(any.conditions().stream().map(this::check));
    }
    var inner = check(((Condition.Not) condition).condition());
    return values -> !inner.holds(values);
  }

  private Check check(Demand demand) {
    if (demand instanceof Demand.Require require) {
      return check(require.condition());
    }
    if (demand instanceof Demand.Forbid forbid) {
      var forbidden = check(forbid.condition());
      return values -> !forbidden.holds(values);
    }
    if (demand instanceof Demand.Same same) {
      return same(same.options());
    }
    if (demand instanceof Demand.Different different) {
      return different(different.options());
    }
    if (demand instanceof Demand.AtMost atMost) {
      return count(atMost.of(), 0, atMost.count());
    }
    if (demand instanceof Demand.AtLeast atLeast) {
      return count(atLeast.of(), atLeast.count(), Integer.MAX_VALUE);
    }
    return allow((Demand.Allow) demand);
  }

  private Check is(String option, Set<String> wanted) {
    int variable = model.variableOf(option);
    var among = new boolean[model.arity(variable)];
    for (int value = 0; value < among.length; value++) {
      among[value] = wanted.contains(model.values(variable).get(value));
    }
    return values -> among[values[variable]];
  }

  private Check same(List<String> options) {
    var variables = variables(options);
    return values -> {
      var first = id(variables[0], values);
      for (int variable : variables) {
        if (!id(variable, values).equals(first)) {
          return false;
        }
      }
      return true;
    };
  }

  private Check different(List<String> options) {
    var variables = variables(options);
    return values -> {
      for (int i = 0; i < variables.length; i++) {
        for (int j = i + 1; j < variables.length; j++) {
          if (id(variables[i], values).equals(id(variables[j], values))) {
            return false;
          }
        }
      }
      return true;
    };
  }

  private int[] variables(List<String> options) {
    return options.stream().mapToInt(model::variableOf).toArray();
  }

  private String id(int variable, int[] values) {
    return model.values(variable).get(values[variable]);
  }

  private Check count(List<Condition> of, int least, int most) {
    var checks = of.stream().map(this::check).toArray(Check[]::new);
    return values -> {
      int count = 0;
      for (Check check : checks) {
        count += check.holds(values) ? 1 : 0;
      }
      return count >= least && count <= most;
    };
  }

  private Check allow(Demand.Allow allow) {
    return some(allow.rows().stream().map(row -> row(allow.columns(), row)));
  }

  private Check row(List<String> columns, List<Set<String>> cells) {
    var checks = Stream.<Check>builder();
    for (int column = 0; column < cells.size(); column++) {
      checks.add(is(columns.get(column), cells.get(column)));
    }
    return every(checks.build());
  }

  private static Check every(Stream<Check> of) {
    var checks = of.toArray(Check[]::new);
    return values -> {
      for (Check check : checks) {
        if (!check.holds(values)) {
          return false;
        }
      }
      return true;
    };
  }

  private static Check some(Stream<Check> of) {
    var checks = of.toArray(Check[]::new);
    return values -> {
      for (Check check : checks) {
        if (check.holds(values)) {
          return true;
        }
      }
      return false;
    };
  }
}
