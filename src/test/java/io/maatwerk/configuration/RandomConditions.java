package io.maatwerk.configuration;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes conditions such as a catalog can write: maps, lists of maps, {@code not}. */
record RandomConditions(Dice dice, List<Option> options) {

  Condition condition() {
    int kind = dice.between(0, 9);
    if (kind < 6) {
      return map(2);
    }
    return kind < 9 ? new Condition.AnyOf(dice.times(few(), 3, () -> map(1))) : is();
  }

  private int few() {
    return dice.chance(5) ? 0 : 1;
  }

  /** All of these; now and then none at all. */
  private Condition map(int depth) {
    var all = new ArrayList<>(dice.times(few(), 2, this::is));
    if (depth > 0 && dice.chance(20)) {
      all.add(new Condition.Not(dice.chance(70) ? map(depth - 1) : list(depth - 1)));
    }
    return new Condition.All(all);
  }

  private Condition list(int depth) {
    return new Condition.AnyOf(dice.times(1, 2, () -> map(depth)));
  }

  private Condition is() {
    var option = dice.pick(options);
    return new Condition.Is(option.id(), values(option));
  }

  /** One choice, a list, {@code any} or {@code none}. */
  Set<String> values(Option option) {
    var some = something(option);
    int kind = dice.between(0, 9);
    if (kind < 4) {
      return Set.of(dice.pick(some));
    }
    if (kind < 8) {
      return new LinkedHashSet<>(dice.some(option.values(), 1, 3));
    }
    return kind < 9 ? new LinkedHashSet<>(some) : Set.of(Choice.NONE);
  }

  private static List<String> something(Option option) {
    return option.values().stream().filter(value -> !value.equals(Choice.NONE)).toList();
  }
}
