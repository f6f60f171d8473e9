package io.maatwerk.page;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.product.Brand;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Where brands' logos are to be had. */
@Named("logos")
@Singleton
public class Logos {

  private final LiveCatalog catalog;

  Logos(LiveCatalog catalog) {
    this.catalog = catalog;
  }

  /** The address of a brand's logo; empty when it has none, or sells nothing that carries it. */
  public String address(Brand brand) {
    return brand
        .theme()
        .logo()
        .flatMap(path -> catalog.catalog().find(brand.id()).flatMap(b -> address(b, path)))
        .orElse("");
  }

  private static Optional<String> address(PublishedBrand brand, String path) {
    return brand.products().stream()
        .filter(product -> product.art(path).isPresent())
        .findFirst()
        .map(product -> Art.address(product, path));
  }
}
