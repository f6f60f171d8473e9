package io.maatwerk.studio;

import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.product.Product;
import java.nio.file.Path;
import java.util.Map;

/** The shoe of the catalog language's description, and forms about it. */
final class Sneaker {

  static final Product PRODUCT =
      CatalogReader.read(Path.of("src/test/resources/catalogs/contract/meridian"))
          .brands()
          .get(0)
          .products()
          .get(0)
          .product();

  private Sneaker() {}

  /** What a shopper chose who sends that query. */
  static Wishes wishes(String query) {
    return WishReader.read(PRODUCT, Query.parse(query));
  }

  /** The values chosen, a text's as any or none. */
  static Map<String, String> chosen(String query) {
    return wishes(query).own().values();
  }
}
