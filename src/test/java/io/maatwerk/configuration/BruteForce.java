package io.maatwerk.configuration;

import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every combination of a small product's values, in catalog order, and the rules it obeys. */
record BruteForce(Product product, List<Rule> rules, List<Row> rows, List<Row> valid) {

  /** A value for every option; {@code obeyed} has a bit for each rule. */
  record Row(Map<String, String> values, long obeyed) {

    boolean has(Map<String, String> chosen) {
      return chosen.entrySet().stream().allMatch(c -> c.getValue().equals(values.get(c.getKey())));
    }

    boolean has(String option, String value) {
      return value.equals(values.get(option));
    }

    boolean obeys(long rules) {
      return (obeyed & rules) == rules;
    }
  }

  static BruteForce of(Product product) {
    var rules = product.allRules();
    List<Map<String, String>> all = List.of(Map.of());
    for (Option option : product.options()) {
      all =
          all.stream()
              .flatMap(row -> option.values().stream().map(v -> with(row, option, v)))
              .toList();
    }
    var rows = all.stream().map(values -> new Row(values, obeyed(rules, values))).toList();
    long every = (1L << rules.size()) - 1;
    return new BruteForce(
        product, rules, rows, rows.stream().filter(row -> row.obeys(every)).toList());
  }

  private static Map<String, String> with(Map<String, String> row, Option option, String value) {
    var longer = new LinkedHashMap<>(row);
    longer.put(option.id(), value);
    return longer;
  }

  private static long obeyed(List<Rule> rules, Map<String, String> values) {
    long bits = 0;
    for (int at = 0; at < rules.size(); at++) {
      bits |= Reading.obeys(rules.get(at), values) ? 1L << at : 0;
    }
    return bits;
  }

  /** The bits of these rules, each of which must be one of the product's. */
  long bits(Collection<Rule> some) {
    long bits = 0;
    for (Rule rule : some) {
      int at = rules.indexOf(rule);
      if (at < 0) {
        throw new AssertionError("not a rule of this product: " + rule);
      }
      bits |= 1L << at;
    }
    return bits;
  }

  /** Values by option that no valid design has. */
  Map<String, Set<String>> dead() {
    var dead = new LinkedHashMap<String, Set<String>>();
    for (Option option : product.options()) {
      for (String value : option.values()) {
        if (valid.stream().noneMatch(row -> row.has(option.id(), value))) {
          dead.computeIfAbsent(option.id(), id -> new LinkedHashSet<>()).add(value);
        }
      }
    }
    return dead;
  }

  /** The same list without one of its members, for each member. */
  static <T> List<List<T>> eachLeftOut(List<T> list) {
    var all = new ArrayList<List<T>>();
    for (int at = 0; at < list.size(); at++) {
      var fewer = new ArrayList<>(list);
      fewer.remove(at);
      all.add(fewer);
    }
    return all;
  }
}
