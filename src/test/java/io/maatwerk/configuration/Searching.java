package io.maatwerk.configuration;

import io.maatwerk.product.Product;

/** A product answered by searching, as if its rules fitted no diagram; for measuring. */
public final class Searching {

  private Searching() {}

  public static Configurator of(Product product) {
    var compilation = Configurator.compile(product, new Caps(1, 1), Patience.USUAL);
    return ((Compilation.Ready) compilation).configurator();
  }
}
