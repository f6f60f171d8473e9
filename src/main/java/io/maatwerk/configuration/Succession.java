package io.maatwerk.configuration;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Option;
import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of designs when one version of a product follows another. Where one version lacks an
 * option, its designs count as having the other's default there.
 */
final class Succession {

  private final Product older;
  private final Product newer;
  private final List<Part> parts = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  private Succession(Product older, Product newer) {
    this.older = older;
    this.newer = newer;
  }

  /** The product of the designs that both versions have; empty when there is none. */
  static Optional<Product> common(Product older, Product newer) {
    return new Succession(older, newer).common();
  }

  /** How many designs a product has; empty when its rules are too tangled to count them. */
  static Optional<BigInteger> count(Product product) {
    var outcome = DiagramCompiler.compile(new Model(product), Caps.ofThisMachine());
    return outcome instanceof DiagramCompiler.Outcome.Compiled compiled
        ? Optional.of(compiled.diagram().designs())
        : Optional.empty();
  }

  private Optional<Product> common() {
    older.options().forEach(option -> add(option, newer.option(option.id())));
    newer.options().stream()
        .filter(option -> older.option(option.id()).isEmpty())
        .forEach(option -> add(option, Optional.empty()));
    if (parts.stream().anyMatch(part -> part.options().get(0).values().isEmpty())) {
      return Optional.empty();
    }
    rules.addAll(older.allRules());
    rules.addAll(newer.allRules());
    return Optional.of(
        new Product(
            newer.brand(),
            newer.id(),
            newer.name(),
            newer.about(),
            newer.status(),
            newer.price(),
            List.of(),
            parts,
            rules,
            List.of(),
            List.of()));
  }

  private void add(Option option, Optional<Option> other) {
    var values = new LinkedHashSet<>(option.values());
    values.retainAll(other.map(Option::values).orElse(List.of(option.standard())));
    parts.add(
        new Part(
            option.part(), Wording.EMPTY, Optional.empty(), false, List.of(only(option, values))));
    if (option.isText() && values.size() < option.values().size()) {
      rules.add(standing(option, values));
    }
  }

  private static Option only(Option option, Set<String> values) {
    var choices = option.choices().stream().filter(c -> values.contains(c.id())).toList();
    boolean omissible = values.contains(Choice.NONE);
    return new Option(
        option.id(), option.kind(), omissible, choices, option.standard(), option.text());
  }

  private static Rule standing(Option option, Set<String> values) {
    var demand = new Demand.Require(new Condition.Is(option.id(), values));
    return new Rule("default:" + option.id(), Wording.EMPTY, Optional.empty(), demand);
  }
}
