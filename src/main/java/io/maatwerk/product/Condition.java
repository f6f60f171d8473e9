package io.maatwerk.product;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule or premium asks of a configuration. */
public sealed interface Condition {

  /** Three-valued truth; {@code chosen} maps options to values, an option it lacks is unknown. */
  Truth under(Map<String, String> chosen);

  /** The option has one of the values: choices' ids, {@code none}, or a text's {@code any}. */
  record Is(String option, Set<String> values) implements Condition {
    public Is {
      values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    @Override
    public Truth under(Map<String, String> chosen) {
      var value = chosen.get(option);
      return value == null ? Truth.UNKNOWN : Truth.of(values.contains(value));
    }
  }

  /** Every condition holds; true when there are none. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Truth under(Map<String, String> chosen) {
      return conditions.stream().map(c -> c.under(chosen)).reduce(Truth.TRUE, Truth::and);
    }
  }

  /** At least one condition holds; false when there are none. */
  record AnyOf(List<Condition> conditions) implements Condition {
    public AnyOf {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Truth under(Map<String, String> chosen) {
      return conditions.stream().map(c -> c.under(chosen)).reduce(Truth.FALSE, Truth::or);
    }
  }

  record Not(Condition condition) implements Condition {
    @Override
    public Truth under(Map<String, String> chosen) {
      return condition.under(chosen).not();
    }
  }
}
