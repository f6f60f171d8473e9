package io.maatwerk.command;

import io.maatwerk.catalog.BrandReading;
import io.maatwerk.catalog.Finding;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.catalog.Reading;
import io.maatwerk.product.Nearest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The products of a catalog, by the names that people give them. */
record Shelf(Path catalog, Reading reading) {

  /**
   * The product of that name.
   *
   * @param name {@code brand/product}, or {@code product} where only one brand has it
   * @throws CannotRun when there is none, or more than one, or it has errors
   */
  PublishedProduct take(String name) {
    var meant =
        products().filter(p -> name.equals(p.product().id()) || name.equals(address(p))).toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    throw new CannotRun(meant.isEmpty() ? missing(name) : several(meant));
  }

  private Stream<PublishedProduct> products() {
    return reading.brands().stream().flatMap(brand -> brand.products().stream());
  }

  private static String address(PublishedProduct published) {
    return published.brand().id() + "/" + published.product().id();
  }

  private static String several(List<PublishedProduct> meant) {
    return "that can be " + meant.stream().map(Shelf::address).collect(Collectors.joining(" or "));
  }

  private String missing(String name) {
    if (reading.brands().stream().anyMatch(brand -> isBroken(brand, name))) {
      var errors = reading.findings().stream().filter(Finding::isError).map(Finding::toString);
      return name + " has errors:\n" + errors.collect(Collectors.joining("\n"));
    }
    var near = Nearest.to(name, products().map(Shelf::address).toList());
    return "there is no product '%s' in %s%s"
        .formatted(name, catalog, near.map(n -> "; did you mean '" + n + "'?").orElse(""));
  }

  private static boolean isBroken(BrandReading brand, String name) {
    return brand.broken().stream()
        .anyMatch(id -> name.equals(id) || name.equals(brand.id() + "/" + id));
  }
}
