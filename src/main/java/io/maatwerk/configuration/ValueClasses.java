package io.maatwerk.configuration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Set;

/**
 * Which values of a variable no rule and no premium tells apart: they share a class, and diagrams
 * branch on classes. Classes are numbered by their first values.
 */
final class ValueClasses {

  private final int[][] classOf;
  private final int[] count;

  /** As a diagram that was written down had them. */
  ValueClasses(int[][] classOf) {
    this.classOf = classOf;
    count = new int[classOf.length];
    for (int variable = 0; variable < count.length; variable++) {
      count[variable] = 1 + Arrays.stream(classOf[variable]).max().orElse(0);
    }
  }

  static ValueClasses of(Model model) {
    var classOf = new int[model.variables()][];
    for (int variable = 0; variable < classOf.length; variable++) {
      classOf[variable] = new int[model.arity(variable)];
    }
    Mentions.Listener split = (variable, values) -> split(model, classOf, variable, values);
    model.rules().forEach(rule -> Mentions.tell(model, rule, split));
    model.premiums().forEach(premium -> Mentions.tell(model, premium.when(), split));
    for (int premium = 0; premium < model.premiums().size(); premium++) {
      classOf[model.premiumVariable(premium)] = new int[] {0, 1};
    }
    return new ValueClasses(classOf);
  }

  private static void split(Model model, int[][] classOf, int variable, Set<String> values) {
    var numbers = new HashMap<Integer, Integer>();
    var old = classOf[variable];
    for (int value = 0; value < old.length; value++) {
      boolean among = values.contains(model.values(variable).get(value));
      int key = 2 * old[value] + (among ? 1 : 0);
      old[value] = numbers.computeIfAbsent(key, k -> numbers.size());
    }
  }

  int count(int variable) {
    return count[variable];
  }

  int values(int variable) {
    return classOf[variable].length;
  }

  int of(int variable, int value) {
    return classOf[variable][value];
  }
}
