package io.maatwerk.command;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Turnover;
import io.maatwerk.product.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a release changes about one product.
 *
 * @param product {@code brand/product}
 * @param change {@code added}, {@code removed} or {@code changed}
 * @param status {@code draft}, {@code live} or {@code retired}, before and after
 * @param designs null for a product that came or went, and where its rules are too tangled to count
 * @param price the least and greatest total by currency, where they moved
 * @param amounts surcharges, premiums and the base price that moved
 * @param drawings files that look otherwise, came or went
 */
record ProductDiff(
    String product,
    String change,
    Moved<String> status,
    Designs designs,
    Map<String, Moved<ProductJson.Range>> price,
    List<AmountDiff> amounts,
    Names options,
    Names choices,
    Names rules,
    Names premiums,
    Names presets,
    Names drawings) {

  /** Something before and after; null where it was not there. */
  record Moved<T>(T before, T after) {
    @JsonIgnore
    boolean still() {
      return Objects.equals(before, after);
    }
  }

  /** How many designs obey the rules, and how many of them the other version lacks. */
  record Designs(String before, String after, String lost, String gained) {
    static Designs of(Turnover turnover) {
      return new Designs(
          turnover.before().toString(),
          turnover.after().toString(),
          turnover.lost().toString(),
          turnover.gained().toString());
    }
  }

  /** Empty when nothing changed that anybody could notice; one of the two is there. */
  static Optional<ProductDiff> of(
      String name,
      Optional<PublishedProduct> before,
      Optional<PublishedProduct> after,
      LocalDate today) {
    var old = before.map(PublishedProduct::product);
    var now = after.map(PublishedProduct::product);
    var diff =
        new ProductDiff(
            name,
            before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed",
            new Moved<>(status(old), status(now)),
            old.flatMap(o -> now.flatMap(n -> Turnover.between(o, n)))
                .map(Designs::of)
                .orElse(null),
            price(before, after, today),
            AmountDiff.between(old, now),
            Names.between(Facts.options(old), Facts.options(now)),
            Names.between(Facts.choices(old), Facts.choices(now)),
            Names.between(Facts.rules(old), Facts.rules(now)),
            Names.between(Facts.premiums(old), Facts.premiums(now)),
            Names.between(Facts.presets(old), Facts.presets(now)),
            Names.between(Facts.drawings(before), Facts.drawings(after)));
    return Optional.of(diff).filter(ProductDiff::isNoticed);
  }

  private boolean isNoticed() {
    boolean same =
        List.of(options, choices, rules, premiums, presets, drawings).stream()
            .allMatch(Names::none);
    return !change.equals("changed")
        || !same
        || !status.still()
        || !price.isEmpty()
        || !amounts.isEmpty();
  }

  private static String status(Optional<Product> product) {
    return product.map(p -> p.status().name().toLowerCase(java.util.Locale.ROOT)).orElse(null);
  }

  private static Map<String, Moved<ProductJson.Range>> price(
      Optional<PublishedProduct> before, Optional<PublishedProduct> after, LocalDate today) {
    var old = before.map(p -> ProductJson.price(p, today)).orElse(Map.of());
    var now = after.map(p -> ProductJson.price(p, today)).orElse(Map.of());
    var currencies = new TreeMap<String, Moved<ProductJson.Range>>();
    old.forEach((currency, range) -> currencies.put(currency, new Moved<>(range, null)));
    now.forEach(
        (currency, range) -> currencies.put(currency, new Moved<>(old.get(currency), range)));
    return currencies.entrySet().stream()
        .filter(entry -> !entry.getValue().still())
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }
}
