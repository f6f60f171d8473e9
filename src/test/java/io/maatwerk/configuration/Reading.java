package io.maatwerk.configuration;

import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The second opinion's own reading of conditions and rules, sentence by sentence. */
final class Reading {

  private Reading() {}

  /** Whether it holds; empty when what is open decides. */
  static Optional<Boolean> truth(Condition condition, Map<String, String> values) {
    if (condition instanceof Condition.Is is) {
      return Optional.ofNullable(values.get(is.option())).map(is.values()::contains);
    }
    if (condition instanceof Condition.Not not) {
      return truth(not.condition(), values).map(truth -> !truth);
    }
    if (condition instanceof Condition.All all) {
      return strongest(false, all.conditions(), values);
    }
    return strongest(true, ((Condition.AnyOf) condition).conditions(), values);
  }

  /** One condition of that strength decides; else one that is open leaves it open. */
  private static Optional<Boolean> strongest(
      boolean strong, List<Condition> conditions, Map<String, String> values) {
    boolean open = false;
    for (Condition condition : conditions) {
      var truth = truth(condition, values);
      if (truth.isPresent() && truth.get() == strong) {
        return truth;
      }
      open |= truth.isEmpty();
    }
    return open ? Optional.empty() : Optional.of(!strong);
  }

  /** Whether a design, which has a value for every option, obeys the rule. */
  static boolean obeys(Rule rule, Map<String, String> design) {
    Predicate<Condition> holds = condition -> truth(condition, design).orElseThrow();
    return !rule.when().map(holds::test).orElse(true) || obeys(rule.demand(), design, holds);
  }

  private static boolean obeys(
      Demand demand, Map<String, String> design, Predicate<Condition> holds) {
    if (demand instanceof Demand.Require require) {
      return holds.test(require.condition());
    }
    if (demand instanceof Demand.Forbid forbid) {
      return !holds.test(forbid.condition());
    }
    if (demand instanceof Demand.Same same) {
      return kinds(same.options(), design) == 1;
    }
    if (demand instanceof Demand.Different different) {
      return kinds(different.options(), design) == different.options().size();
    }
    if (demand instanceof Demand.AtMost atMost) {
      return atMost.of().stream().filter(holds).count() <= atMost.count();
    }
    if (demand instanceof Demand.AtLeast atLeast) {
      return atLeast.of().stream().filter(holds).count() >= atLeast.count();
    }
    var table = (Demand.Allow) demand;
    return table.rows().stream().anyMatch(row -> fits(table.columns(), row, design));
  }

  private static long kinds(List<String> options, Map<String, String> design) {
    return options.stream().map(design::get).map(Objects::requireNonNull).distinct().count();
  }

  private static boolean fits(
      List<String> columns, List<Set<String>> row, Map<String, String> design) {
    return IntStream.range(0, columns.size())
        .allMatch(at -> row.get(at).contains(design.get(columns.get(at))));
  }
}
