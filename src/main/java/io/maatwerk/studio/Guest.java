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

  /** The path of the studio. */
  String path() {
    return "/" + product().brand() + "/" + product().id();
  }

  /** The studio, or a page below it, in this market and language. */
  Address at(String below) {
    return page(Address.of("/")).carrying(path() + below);
  }

  Page page(Address address) {
    return Page.of(published.brand(), audience, address);
  }
}
