package io.maatwerk.configuration;

import io.maatwerk.product.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Completes choices to a design that suits a goal and a purse, exactly. */
final class Completing {

  private final Situation situation;
  private final Diagram diagram;

  Completing(Situation situation, Diagram diagram) {
    this.situation = situation;
    this.diagram = diagram;
  }

  Completion towards(Goal goal, OptionalLong atMost, Supplier<List<Conflict>> conflicts) {
    var money = situation.money();
    situation.holdChoices(money);
    long least = diagram.least(money);
    if (least >= Diagram.BARRED) {
      return new Completion.Clashing(conflicts.get());
    }
    long cheapest = situation.total(least);
    if (atMost.isPresent() && cheapest > atMost.getAsLong()) {
      var currency = situation.tariff().market().currency();
      return new Completion.TooDear(new Money(currency, cheapest));
    }
    long purse =
        goal instanceof Goal.Cheapest
            ? situation.sameTotal(least)
            : moneyLeft(atMost.orElse(Long.MAX_VALUE));
    var design = least(keys(goal), money, purse);
    return new Completion.Completed(new Designs(situation.model(), diagram).of(design, situation));
  }

  /** What choices may add to the base without exceeding a total. */
  private long moneyLeft(long total) {
    return Math.min(Diagram.BARRED, total) - situation.tariff().base();
  }

  /** The least key that the purse buys; of these the least total; of these the first. */
  private int[] least(long[][] keys, long[][] money, long purse) {
    bar(keys, money);
    var frontier = diagram.frontier(keys, money);
    long key = frontier.leastKey(purse).orElseThrow();
    long sameTotal = situation.sameTotal(frontier.cost(key));
    return new FirstDesign(diagram, situation.model().options().size())
        .satisfying(
            keys,
            narrowed ->
                diagram.frontier(narrowed, money).leastKey(sameTotal).orElse(Long.MAX_VALUE)
                    == key);
  }

  private static void bar(long[][] keys, long[][] money) {
    for (int variable = 0; variable < keys.length; variable++) {
      for (int value = 0; value < keys[variable].length; value++) {
        if (money[variable][value] >= Diagram.BARRED) {
          keys[variable][value] = Diagram.BARRED;
        }
      }
    }
  }

  /** Options that differ from their default; before that, for popularity, how rare values are. */
  private long[][] keys(Goal goal) {
    var keys = situation.differing();
    if (goal instanceof Goal.Popular popular) {
      addRarity(keys, popular.saved());
    }
    return keys;
  }

  private void addRarity(long[][] keys, Map<String, Map<String, Long>> saved) {
    var model = situation.model();
    int unit = model.options().size() + 1;
    for (int variable = 0; variable < model.options().size(); variable++) {
      var counts = saved.getOrDefault(model.options().get(variable).id(), Map.of());
      long most = most(counts.values());
      for (int value = 0; value < keys[variable].length; value++) {
        long count = counts.getOrDefault(model.values(variable).get(value), 0L);
        keys[variable][value] += unit * (most - count);
      }
    }
  }

  private static long most(Collection<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
