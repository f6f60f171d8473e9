package io.maatwerk.configuration;

import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Option;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes rules of all five shapes, with and without {@code when}. */
record RandomRules(Dice dice, List<Option> options, RandomConditions conditions) {

  List<Rule> rules(int most) {
    return IntStream.rangeClosed(1, dice.between(0, most)).mapToObj(this::rule).toList();
  }

  private Rule rule(int number) {
    Optional<Condition> when =
        dice.chance(55) ? Optional.of(conditions.condition()) : Optional.empty();
    return new Rule("r" + number, Wording.of("Because " + number), when, demand());
  }

  private Demand demand() {
    return switch (dice.between(0, 8)) {
      case 0, 1 -> new Demand.Require(conditions.condition());
      case 2, 3 -> new Demand.Forbid(conditions.condition());
      case 4 -> new Demand.Same(columns(2, 3));
      case 5 -> new Demand.Different(columns(2, 3));
      case 6 -> new Demand.AtMost(dice.between(0, 2), of());
      case 7 -> new Demand.AtLeast(dice.between(0, 2), of());
      default -> table();
    };
  }

  private List<Condition> of() {
    return dice.times(1, 4, conditions::condition);
  }

  private List<String> columns(int least, int most) {
    return dice.some(options, least, most).stream().map(Option::id).toList();
  }

  private Demand table() {
    var columns = dice.some(options, 1, 3);
    var rows = dice.times(1, 5, () -> columns.stream().map(conditions::values).toList());
    return new Demand.Allow(columns.stream().map(Option::id).toList(), rows);
  }
}
