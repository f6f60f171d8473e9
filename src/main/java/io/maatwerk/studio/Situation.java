package io.maatwerk.studio;

import io.maatwerk.configuration.Configuration;
import io.maatwerk.product.Money;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What a shopper wished for, and what it means. */
record Situation(Product product, Wishes wishes, Configuration configuration) {

  /** What the page shows: the design, else the wishes with defaults for what is open. */
  Selection shown() {
    return configuration
        .design()
        .map(design -> design.selection())
        .orElseGet(this::wishesAndDefaults);
  }

  /** What the design costs; empty when the choices clash. */
  Optional<Money> total() {
    return configuration.design().map(design -> design.price().total());
  }

  boolean clashes() {
    return configuration.design().isEmpty();
  }

  private Selection wishesAndDefaults() {
    var own = wishes.own();
    var values = new LinkedHashMap<String, String>();
    var texts = new LinkedHashMap<>(own.texts());
    for (Option option : product.options()) {
      var value = own.values().get(option.id());
      values.put(option.id(), value == null ? option.standard() : value);
      if (value == null) {
        option.text().flatMap(text -> text.preset()).ifPresent(t -> texts.put(option.id(), t));
      }
    }
    return new Selection(values, texts);
  }
}
