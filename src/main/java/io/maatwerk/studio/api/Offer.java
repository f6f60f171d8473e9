package io.maatwerk.studio.api;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.PriceRange;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Product;
import io.maatwerk.product.Wording;
import java.util.Optional;

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

  String tell(Wording wording) {
    return wording.in(language);
  }

  MoneyJson money(Amounts amounts) {
    var currency = terms.market().currency();
    return new MoneyJson(currency, amounts.in(currency));
  }
}
