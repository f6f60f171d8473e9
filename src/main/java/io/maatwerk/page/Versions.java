package io.maatwerk.page;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.catalog.VersionArchive;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Products in the version that an address holds, today's or an earlier one. */
@ApplicationScoped
public class Versions {

  private final LiveCatalog catalog;
  private final VersionArchive archive;

  Versions(LiveCatalog catalog, VersionArchive archive) {
    this.catalog = catalog;
    this.archive = archive;
  }

  /** Empty when there never was that version of the product. */
  public Optional<PublishedProduct> find(String brand, String product, String version) {
    return catalog
        .product(brand, product)
        .filter(published -> published.version().equals(version))
        .or(() -> archive.load(brand, product, version));
  }
}
