package io.maatwerk.bench;

import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.product.Brand;
import io.maatwerk.product.Product;
import java.nio.file.Path;

/** The demo product that benchmarks measure on. */
record DemoProduct(Brand brand, Product product) {

  static DemoProduct courtClassic() {
    var meridian = CatalogReader.read(Path.of("catalog", "meridian")).brands().get(0);
    var product =
        meridian.products().stream()
            .map(reading -> reading.product())
            .filter(candidate -> candidate.id().equals("court-classic"))
            .findFirst()
            .orElseThrow();
    return new DemoProduct(meridian.brand().orElseThrow(), product);
  }
}
