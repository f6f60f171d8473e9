package io.maatwerk.command;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.catalog.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What {@code diff --format json} prints.
 *
 * @param products those that came, went or changed, in the order of their names
 */
record DiffJson(List<ProductDiff> products) {

  static DiffJson of(Reading older, Reading newer, LocalDate today) {
    var before = products(older);
    var after = products(newer);
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return new DiffJson(
        names.stream()
            .map(
                name ->
                    ProductDiff.of(
                        name,
                        Optional.ofNullable(before.get(name)),
                        Optional.ofNullable(after.get(name)),
                        today))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Map<String, PublishedProduct> products(Reading reading) {
    return reading.brands().stream()
        .flatMap(brand -> brand.products().stream())
        .collect(
            Collectors.toMap(
                p -> p.brand().id() + "/" + p.product().id(), p -> p, (a, b) -> a, TreeMap::new));
  }
}
