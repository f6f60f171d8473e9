package io.maatwerk.studio.api;

import io.maatwerk.product.Condition;
import java.util.List;
import java.util.Map;

/**
 * A condition as JSON: {@code {"upper.material": ["mesh"]}} when the option has one of the values,
 * {@code {"all": […]}}, {@code {"any": […]}} and {@code {"not": …}} around others.
 */
final class ConditionJson {

  static final String SHAPE =
      "from an option to values of which it must have one; all and any hold lists of conditions,"
          + " not holds one";

  private ConditionJson() {}

  static Map<String, Object> of(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return Map.of(is.option(), is.values());
    }
    if (condition instanceof Condition.All all) {
      return Map.of("all", of(all.conditions()));
    }
    if (condition instanceof Condition.AnyOf any) {
      return Map.of("any", of(any.conditions()));
    }
    return Map.of("not", of(((Condition.Not) condition).condition()));
  }

  static List<Map<String, Object>> of(List<Condition> conditions) {
    return conditions.stream().map(ConditionJson::of).toList();
  }
}
