package io.maatwerk.product;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rule that an optional part is there whole or not at all. */
final class WholePart {

  private WholePart() {}

  static Rule rule(Part part) {
    var absent = all(part, option -> Set.of(Choice.NONE));
    var present = all(part, WholePart::something);
    var demand = new Demand.Require(new Condition.AnyOf(List.of(absent, present)));
    return new Rule("part:" + part.id(), because(part), Optional.empty(), demand);
  }

  private static Condition all(Part part, Function<Option, Set<String>> values) {
    return new Condition.All(
        part.options().stream()
            .<Condition>map(option -> new Condition.Is(option.id(), values.apply(option)))
            .toList());
  }

  private static Set<String> something(Option option) {
    var values = new LinkedHashSet<>(option.values());
    values.remove(Choice.NONE);
    return values;
  }

  private static Wording because(Part part) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("en", part.name().in("en") + " is there whole or not at all.");
    texts.put("nl", part.name().in("nl") + " is er helemaal of helemaal niet.");
    return new Wording(texts);
  }
}
