package io.maatwerk.bench;

import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Brand;
import io.maatwerk.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A product of the catalog that benchmarks measure on. */
record DemoProduct(Brand brand, Product product) {

  /** Every product that can be read, by brand. */
  static List<DemoProduct> all() throws IOException {
    try (var folders = Files.list(Path.of("catalog"))) {
      return folders.filter(Files::isDirectory).sorted().flatMap(DemoProduct::of).toList();
    }
  }

  static DemoProduct courtClassic() {
    return of(Path.of("catalog", "meridian"))
        .filter(demo -> demo.product().id().equals("court-classic"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<DemoProduct> of(Path folder) {
    return CatalogReader.read(folder).brands().stream()
        .flatMap(
            reading ->
                reading.products().stream()
                    .map(
                        product ->
                            new DemoProduct(reading.brand().orElseThrow(), product.product())));
  }

  /** In the brand's first market, always on the same day. */
  Terms terms() {
    return new Terms(brand.defaultMarket(), LocalDate.of(2026, 12, 1));
  }

  String name() {
    return product.brand() + "/" + product.id();
  }
}
