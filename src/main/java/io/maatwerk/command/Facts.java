package io.maatwerk.command;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a product has, by id and without amounts of money, so that versions can be compared. */
final class Facts {

  private Facts() {}

  /** Options with what they start with and whether they may be left out. */
  static Map<String, Object> options(Optional<Product> product) {
    var facts = new LinkedHashMap<String, Object>();
    for (Option option : product.map(Product::options).orElse(List.of())) {
      var text = option.text().map(t -> List.of(t.atMost(), t.alphabet(), t.preset()));
      facts.put(option.id(), List.of(option.standard(), option.omissible(), text));
    }
    return facts;
  }

  /** Choices as {@code option=choice} with their names, looks and availability. */
  static Map<String, Object> choices(Optional<Product> product) {
    var facts = new LinkedHashMap<String, Object>();
    for (Option option : product.map(Product::options).orElse(List.of())) {
      for (Choice choice : option.choices()) {
        var fact = List.of(choice.name(), choice.look(), choice.availability());
        facts.put(option.id() + "=" + choice.id(), fact);
      }
    }
    return facts;
  }

  static Map<String, Object> rules(Optional<Product> product) {
    var facts = new LinkedHashMap<String, Object>();
    product.ifPresent(p -> p.rules().forEach(rule -> facts.put(rule.id(), rule)));
    return facts;
  }

  /** Premiums with their names, conditions and availability. */
  static Map<String, Object> premiums(Optional<Product> product) {
    var facts = new LinkedHashMap<String, Object>();
    product.ifPresent(
        p ->
            p.premiums()
                .forEach(
                    one ->
                        facts.put(one.id(), List.of(one.name(), one.when(), one.availability()))));
    return facts;
  }

  static Map<String, Object> presets(Optional<Product> product) {
    var facts = new LinkedHashMap<String, Object>();
    product.ifPresent(p -> p.presets().forEach(preset -> facts.put(preset.id(), preset)));
    return facts;
  }

  /** Files that are drawn, by path, as hashes. */
  static Map<String, Object> drawings(Optional<PublishedProduct> published) {
    var facts = new TreeMap<String, Object>();
    published.ifPresent(p -> facts.putAll(p.hashes()));
    facts.keySet().removeIf(path -> path.endsWith(".yaml"));
    return facts;
  }
}
