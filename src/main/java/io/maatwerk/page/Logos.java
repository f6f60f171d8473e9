package io.maatwerk.page;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Brand;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Brands' logos. */
@Named("logos")
@Singleton
public class Logos {

  private final LiveCatalog catalog;

  Logos(LiveCatalog catalog) {
    this.catalog = catalog;
  }

  /** A brand's logo; empty when it has none, or sells nothing that carries it. */
  public Optional<Logo> of(Brand brand) {
    return brand
        .theme()
        .logo()
        .flatMap(path -> catalog.catalog().find(brand.id()).flatMap(b -> logo(b, path)));
  }

  private static Optional<Logo> logo(PublishedBrand brand, String path) {
    return brand.products().stream()
        .filter(product -> product.art(path).isPresent())
        .findFirst()
        .map(product -> logo(product, path));
  }

  private static Logo logo(PublishedProduct published, String path) {
    var box = published.artwork().asItStands(path).box();
    return Logo.of(Art.address(published, path), box.getWidth(), box.getHeight());
  }
}
