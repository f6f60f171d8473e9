package io.maatwerk.configuration;

import io.maatwerk.product.Money;
import io.maatwerk.product.Truth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Completes choices to a design that suits a goal and a purse. */
final class Completing {

  private final Situation situation;
  private final Engine engine;
  private final Engine.Inquiry inquiry;

  Completing(Situation situation, Engine engine, Deadline deadline) {
    this.situation = situation;
    this.engine = engine;
    inquiry = engine.inquire(situation.bars(), deadline);
  }

  Completion towards(Goal goal, OptionalLong atMost, Supplier<List<Conflict>> conflicts) {
    var money = situation.money();
    situation.holdChoices(money);
    long least = inquiry.least(money);
    if (least == Engine.UNSETTLED) {
      return unsettled(money, atMost, conflicts);
    }
    if (least >= Diagram.BARRED) {
      return new Completion.Clashing(conflicts.get());
    }
    long cheapest = situation.total(least);
    if (atMost.isPresent() && cheapest > atMost.getAsLong()) {
      var currency = situation.tariff().market().currency();
      return new Completion.TooDear(new Money(currency, cheapest), true);
    }
    long purse =
        goal instanceof Goal.Cheapest
            ? situation.sameTotal(least)
            : moneyLeft(atMost.orElse(Long.MAX_VALUE));
    var found = inquiry.bought(keys(goal, money), money, purse, situation::sameTotal);
    return new Completion.Completed(new Designs(situation, engine).of(found));
  }

  /** A cheap design that keeps the choices, without knowing whether there is a better one. */
  private Completion unsettled(
      long[][] money, OptionalLong atMost, Supplier<List<Conflict>> conflicts) {
    var some = inquiry.some(money);
    if (some.isEmpty()) {
      return new Completion.Clashing(
          inquiry.allows(money) == Truth.FALSE ? conflicts.get() : List.of());
    }
    var design = new Designs(situation, engine).of(some.get());
    var total = design.price().total();
    return atMost.isPresent() && total.amount() > atMost.getAsLong()
        ? new Completion.TooDear(total, false)
        : new Completion.Completed(design);
  }

  /** What choices may add to the base without exceeding a total. */
  private long moneyLeft(long total) {
    return Math.min(Diagram.BARRED, total) - situation.tariff().base();
  }

  /**
   * Options that differ from their default; before that, for popularity, how rare values are.
   *
   * @param money barred values stay barred
   */
  private long[][] keys(Goal goal, long[][] money) {
    var keys = situation.differing();
    if (goal instanceof Goal.Popular popular) {
      addRarity(keys, popular.saved());
    }
    for (int variable = 0; variable < keys.length; variable++) {
      for (int value = 0; value < keys[variable].length; value++) {
        if (money[variable][value] >= Diagram.BARRED) {
          keys[variable][value] = Diagram.BARRED;
        }
      }
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
