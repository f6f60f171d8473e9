package io.maatwerk.catalog;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads conditions: a map means all of these, a list of maps any of these. */
final class ConditionReader {

  private static final String NOT = "not";

  private final Findings findings;
  private final Scope scope;
  private final Budget budget;

  ConditionReader(Findings findings, Scope scope, Budget budget) {
    this.findings = findings;
    this.scope = scope;
    this.budget = budget;
  }

  Condition read(Yaml.Entry entry) {
    return read(entry.value(), entry.name());
  }

  Condition read(Yaml value, String name) {
    if (value instanceof Yaml.Listing listing && !listing.items().isEmpty()) {
      var any = listing.items().stream().map(item -> read(item, name)).toList();
      return any.size() == 1 ? any.get(0) : new Condition.AnyOf(any);
    }
    if (value instanceof Yaml.Mapping mapping && !mapping.entries().isEmpty()) {
      return all(mapping);
    }
    boolean wrong = value instanceof Yaml.Scalar;
    findings.add(
        wrong ? Code.WRONG_TYPE : Code.EMPTY,
        value.spot(),
        "%s is a condition such as { upper.colour: chalk }, not %s"
            .formatted(Quote.of(name), wrong ? value.described() : "empty"));
    return new Condition.All(List.of());
  }

  private Condition all(Yaml.Mapping mapping) {
    var all = new ArrayList<Condition>();
    for (var entry : mapping.entries()) {
      all.add(
          entry.name().equals(NOT)
              ? new Condition.Not(read(entry))
              : new Condition.Is(entry.name(), values(entry.key(), entry.value())));
    }
    return all.size() == 1 ? all.get(0) : new Condition.All(all);
  }

  /** Says so when that is no option, and gives it when it is. */
  Optional<Scope.Named> option(Yaml.Scalar address) {
    return scope.option(address);
  }

  /** The values of an option for which a condition or cell holds. */
  Set<String> values(Yaml.Scalar address, Yaml written) {
    return values(scope.option(address), address, written);
  }

  Set<String> values(Optional<Scope.Named> option, Yaml.Scalar address, Yaml written) {
    var values = new LinkedHashSet<String>();
    var words = new Values(findings);
    if (written instanceof Yaml.Listing) {
      for (var word : words.words(written, address.text())) {
        add(values, option, word);
      }
    } else {
      words.word(written, address.text()).ifPresent(word -> add(values, option, word));
    }
    return values;
  }

  private void add(Set<String> values, Optional<Scope.Named> option, Yaml.Scalar word) {
    boolean isAny = word.text().equals(Choice.ANY);
    if (option.isPresent() && isAny) {
      if (budget.take(option.get().values().size(), word.spot())) {
        values.addAll(option.get().values());
        values.remove(Choice.NONE);
      }
      return;
    }
    option.filter(o -> !isKnown(o, word.text())).ifPresent(o -> sayUnknown(o.option(), word));
    if (budget.take(1, word.spot())) {
      values.add(word.text());
    }
  }

  private static boolean isKnown(Scope.Named named, String value) {
    boolean unread = !named.option().isText() && named.option().choices().isEmpty();
    return unread || value.equals(Choice.NONE) || named.values().contains(value);
  }

  private void sayUnknown(Option option, Yaml.Scalar word) {
    if (option.isText()) {
      findings.add(
          Code.UNKNOWN_CHOICE,
          word.spot(),
          "to a condition a text is any or none, not " + word.described());
      return;
    }
    var ids = option.choices().stream().map(Choice::id).toList();
    findings.unknown(
        Code.UNKNOWN_CHOICE, word.spot(), "choice of " + option.id(), word.text(), ids);
  }
}
