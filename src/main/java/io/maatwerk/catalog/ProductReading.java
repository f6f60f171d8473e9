package io.maatwerk.catalog;

import io.maatwerk.product.Product;

/** A product without errors, with the files that it is made of. */
public record ProductReading(Product product, Inputs inputs) {

  public String version() {
    return inputs.version();
  }
}
