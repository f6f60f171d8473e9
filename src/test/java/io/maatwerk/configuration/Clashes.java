package io.maatwerk.configuration;

import static io.maatwerk.configuration.Comparison.holds;
import static io.maatwerk.configuration.Comparison.same;

import io.maatwerk.product.Option;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What can stand together under some of the rules. */
record Clashes(Expected expected) {

  /** Whether what can be had counts alone, or all that the rules speak of. */
  enum World {
    SOLD,
    RULES
  }

  private Stream<BruteForce.Row> left(World world, List<Rule> rules, Map<String, String> choices) {
    long bits = expected.force().bits(rules);
    var rows = world == World.SOLD ? expected.sold() : expected.force().rows();
    return rows.stream().filter(row -> row.obeys(bits) && row.has(choices));
  }

  private Stock stock() {
    return new Stock(expected.product(), expected.question().terms());
  }

  /** Whether nothing has the choices under only these rules. */
  boolean clash(World world, List<Rule> rules, Map<String, String> choices) {
    return left(world, rules, choices).findAny().isEmpty();
  }

  /** The rules bar the choices, with what stock bars only if need be; and none is too many. */
  void bars(List<Rule> rules, Map<String, String> choices, boolean alone) {
    boolean byRules = clash(World.RULES, expected.force().rules(), choices);
    var world = alone || byRules ? World.RULES : World.SOLD;
    holds("rules that suffice", clash(world, rules, choices), choices + " by " + rules);
    for (var fewer : BruteForce.eachLeftOut(rules)) {
      holds("no rule too many that bars", !clash(world, fewer, choices), choices + " by " + rules);
    }
  }

  /** The reason is the value's own, or names enough to bar every design that has it. */
  void why(Option option, String value, Wording reason) {
    var own = stock().reasons(option, value);
    if (own.isEmpty()) {
      suffices(reason, expected.force().rules(), Map.of(option.id(), value));
    } else {
      holds("reason of its own", own.contains(reason.in("en")), reason);
    }
  }

  private void suffices(Wording reason, List<Rule> rules, Map<String, String> choices) {
    var blamed = stock().blamed(reason.in("en"));
    holds(
        "reason that suffices",
        left(World.RULES, rules, choices)
            .allMatch(row -> row.values().entrySet().stream().anyMatch(blamed::contains)),
        reason);
  }

  /** Each is a conflict and least; all that cannot be had is named; the rest can be had. */
  void all(List<Conflict> conflicts) {
    boolean available = !expected.offersWithChosen().isEmpty();
    same("conflicts exactly when not available", conflicts.isEmpty(), available);
    same("each conflict once", new HashSet<>(conflicts).size(), conflicts.size());
    var bare = new HashSet<Map<String, String>>();
    for (Conflict conflict : conflicts) {
      if (conflict.rules().isEmpty() && conflict.choices().size() == 1) {
        bare.add(conflict.choices());
        conflict.choices().forEach((id, value) -> unavailable(id, value, conflict));
      } else {
        minimal(conflict);
      }
    }
    same("what cannot be had is a conflict of its own", bare, unavailable());
    var rest = new LinkedHashMap<>(expected.chosen());
    conflicts.forEach(conflict -> rest.keySet().removeAll(conflict.choices().keySet()));
    boolean free = !clash(World.SOLD, expected.force().rules(), rest);
    holds("what is in no conflict can be had", free || expected.offers().isEmpty(), rest);
  }

  private Set<Map<String, String>> unavailable() {
    var bare = new HashSet<Map<String, String>>();
    for (Option option : expected.product().options()) {
      var value = expected.chosen().get(option.id());
      if (value != null && expected.state(option, value).state() == State.UNAVAILABLE) {
        bare.add(Map.of(option.id(), value));
      }
    }
    return bare;
  }

  private void unavailable(String id, String value, Conflict conflict) {
    holds("a reason where no rule is", conflict.reason().isPresent(), conflict);
    var option = expected.product().option(id).orElseThrow();
    why(option, value, conflict.reason().orElseThrow());
  }

  private void minimal(Conflict conflict) {
    var rules = conflict.rules();
    var choices = conflict.choices();
    boolean made = expected.chosen().entrySet().containsAll(choices.entrySet());
    holds("conflicts among the chosen", made, conflict);
    holds("really a conflict", clash(World.SOLD, rules, choices), conflict);
    for (var fewer : BruteForce.eachLeftOut(rules)) {
      holds("no rule too many in a conflict", !clash(World.SOLD, fewer, choices), conflict);
    }
    for (var fewer : BruteForce.eachLeftOut(new ArrayList<>(choices.keySet()))) {
      var rest = new LinkedHashMap<>(choices);
      rest.keySet().retainAll(fewer);
      holds("no choice too many in a conflict", !clash(World.SOLD, rules, rest), conflict);
    }
    boolean byRules = clash(World.RULES, rules, choices);
    same("a reason where stock has a part", conflict.reason().isEmpty(), byRules);
    conflict.reason().ifPresent(reason -> suffices(reason, rules, choices));
  }
}
