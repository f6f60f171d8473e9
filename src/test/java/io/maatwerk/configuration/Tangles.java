package io.maatwerk.configuration;

import io.maatwerk.product.Product;

/** Makes products that are answered without a diagram, as those are whose rules fit none. */
public final class Tangles {

  private static final Caps NOTHING_FITS = new Caps(1, 1);

  private Tangles() {}

  public static Configurator of(Product product) {
    var compilation = Configurator.compile(product, NOTHING_FITS, Endless.PATIENCE);
    return ((Compilation.Ready) compilation).configurator();
  }
}
