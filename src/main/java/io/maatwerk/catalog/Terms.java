package io.maatwerk.catalog;

import io.maatwerk.product.Brand;
import io.maatwerk.product.Market;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The languages, currencies and markets that a brand's files may name; none of a kind means that
 * they could not be read, so that nothing is said about them twice.
 */
record Terms(Set<String> languages, Set<String> currencies, Set<String> markets) {

  static final Terms UNKNOWN = new Terms(Set.of(), Set.of(), Set.of());

  static Terms of(Brand brand) {
    return new Terms(
        new LinkedHashSet<>(brand.languages()),
        brand.markets().stream()
            .map(Market::currency)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        brand.markets().stream()
            .map(Market::id)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }
}
