package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.http.OurWords;
import io.maatwerk.page.Address;
import io.maatwerk.page.Audience;
import io.maatwerk.page.Page;
import io.maatwerk.product.Product;

/** Who asks for a page beside a product's studio, and about which product. */
record Guest(PublishedProduct published, Audience audience) {

  Product product() {
    return published.product();
  }

  String language() {
    return audience.language();
  }

  Naming naming() {
    return Naming.of(product(), language());
  }

  StudioWords words() {
    return OurWords.in(language(), StudioWords.class);
  }

  ToolWords tools() {
    return OurWords.in(language(), ToolWords.class);
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
