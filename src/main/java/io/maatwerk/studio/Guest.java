package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.page.Address;
import io.maatwerk.page.Audience;
import io.maatwerk.page.Page;
import io.maatwerk.product.Product;

/** Who asks for a page beside a product's studio, and about which product. */
record Guest(PublishedProduct published, Audience audience, StudioWords words, ToolWords tools) {

  Product product() {
    return published.product();
  }

  String language() {
    return audience.language();
  }

  Naming naming() {
    return new Naming(product(), words, language());
  }

  /** The studio, or a page below it, in this market and language. */
  Address at(String below) {
    return Page.of(published.brand(), audience, Address.of("/"))
        .carrying("/" + product().brand() + "/" + product().id() + below);
  }

  Page page(Address address) {
    return Page.of(published.brand(), audience, address);
  }
}
