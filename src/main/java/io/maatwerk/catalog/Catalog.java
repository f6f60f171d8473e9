package io.maatwerk.catalog;

import java.util.List;
import java.util.Optional;

/** What is published at one moment; it never changes, a newer one takes its place. */
public record Catalog(List<PublishedBrand> brands) {

  static final Catalog EMPTY = new Catalog(List.of());

  public Catalog {
    brands = List.copyOf(brands);
  }

  public Optional<PublishedBrand> find(String brand) {
    return brands.stream().filter(b -> b.brand().id().equals(brand)).findFirst();
  }

  /** A live or retired product. */
  public Optional<PublishedProduct> find(String brand, String product) {
    return find(brand).flatMap(b -> b.find(product));
  }
}
