package io.maatwerk.studio.api;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.OptionState;
import io.maatwerk.configuration.PriceRange;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A product as it is offered to somebody today: where they buy, in the language they read. */
record Offer(PublishedProduct published, Terms terms, String language) {

  Product product() {
    return published.product();
  }

  Configurator configurator() {
    return published.configurator();
  }

  String version() {
    return published.version();
  }

  /** What its designs cost; empty when none can be had. */
  Optional<PriceRange> range() {
    return configurator().range(terms);
  }

  /** What can become of every choice while nothing is chosen. */
  List<OptionState> untouched() {
    return configurator().evaluate(Selection.EMPTY, Set.of(), terms).options();
  }

  String tell(Wording wording) {
    return wording.in(language);
  }

  MoneyJson money(Amounts amounts) {
    var currency = terms.market().currency();
    return new MoneyJson(currency, amounts.in(currency));
  }
}
