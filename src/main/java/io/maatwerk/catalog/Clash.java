package io.maatwerk.catalog;

import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.Conflict;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Selection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Choices that rules forbid to stand together. */
record Clash(Conflict conflict) {

  /** Why no design of the rules has these choices; empty when one has. */
  static Optional<Clash> of(Selection chosen, ProductFile file, Configurator configurator) {
    return of(chosen, new Terms(file.brand().defaultMarket(), file.today()), configurator);
  }

  static Optional<Clash> of(Selection chosen, Terms terms, Configurator configurator) {
    var configuration = configurator.evaluate(chosen, Set.of(), terms);
    return configuration.valid()
        ? Optional.empty()
        : configuration.conflicts().stream()
            .filter(conflict -> !conflict.rules().isEmpty())
            .findFirst()
            .map(Clash::new);
  }

  /** Such as: breaks the rule 'a' (upper.colour=ink, sole.colour=ink). */
  String described() {
    var choices =
        conflict.choices().entrySet().stream()
            .map(choice -> choice.getKey() + "=" + choice.getValue())
            .collect(Collectors.joining(", "));
    return "breaks the %s (%s)".formatted(rules(conflict.rules()), choices);
  }

  static String rules(Collection<Rule> rules) {
    var ids = rules.stream().map(rule -> Quote.of(rule.id())).toList();
    return (ids.size() == 1 ? "rule " : "rules ") + and(ids);
  }

  private static String and(List<String> ids) {
    return ids.size() < 2
        ? String.join("", ids)
        : String.join(", ", ids.subList(0, ids.size() - 1)) + " and " + ids.get(ids.size() - 1);
  }
}
