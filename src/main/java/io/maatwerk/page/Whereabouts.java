package io.maatwerk.page;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Nearest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what somebody probably looked for at an address where nothing is. */
@Singleton
class Whereabouts {

  private final LiveCatalog catalog;

  Whereabouts(LiveCatalog catalog) {
    this.catalog = catalog;
  }

  /** The brand whose house the address is in. */
  Optional<PublishedBrand> brand(String path) {
    return step(path, 0).flatMap(catalog.catalog()::find);
  }

  /** The product whose address, or whose name as one, is near to that. */
  Optional<PublishedProduct> product(String path) {
    var brand = near(path);
    return brand.isPresent()
        ? step(path, 1).flatMap(id -> likely(id, brand.get().offered(), p -> p.product().id()))
        : step(path, 0).flatMap(id -> likely(id, products(), p -> p.product().id()));
  }

  /** The brand whose house is there or near. */
  Optional<PublishedBrand> near(String path) {
    return step(path, 0).flatMap(id -> likely(id, brands(), brand -> brand.brand().id()));
  }

  private List<PublishedBrand> brands() {
    return catalog.catalog().brands();
  }

  private List<PublishedProduct> products() {
    return brands().stream().flatMap(brand -> brand.offered().stream()).toList();
  }

  private static Optional<String> step(String path, int number) {
    return Stream.of(path.split("/")).filter(step -> !step.isEmpty()).skip(number).findFirst();
  }

  private static <T> Optional<T> likely(String written, List<T> all, Function<T, String> id) {
    return Nearest.likely(written, all.stream().map(id).toList())
        .flatMap(near -> all.stream().filter(one -> id.apply(one).equals(near)).findFirst());
  }
}
