package io.maatwerk.catalog;

import io.maatwerk.product.Brand;
import io.maatwerk.product.Market;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The languages, currencies and markets that a brand's files may name; none of a kind means that
 * they could not be read, so that nothing is said about them twice.
 */
record Terms(Set<String> languages, Set<String> currencies, Set<String> markets) {

  static final Terms UNKNOWN = new Terms(Set.of(), Set.of(), Set.of());

  static Terms of(Brand brand) {
    return new Terms(
        allOrNone(brand.languages(), BrandReader::isLanguage),
        allOrNone(
            brand.markets().stream().map(Market::currency).toList(), Currencies.codes()::contains),
        allOrNone(brand.markets().stream().map(Market::id).toList(), Ids::isId));
  }

  private static Set<String> allOrNone(Collection<String> words, Predicate<String> isGood) {
    return words.stream().allMatch(isGood) ? new LinkedHashSet<>(words) : Set.of();
  }
}
