package io.maatwerk.command;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.Terms;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a product's rules come to.
 *
 * @param product {@code brand/product}
 * @param designs how many obey the rules, in decimal digits; null where they cannot be counted
 * @param price by currency, over its markets; none where nothing can be had
 * @param dead choices that no design has, as {@code option=choice}
 * @param nodes of the compiled diagram; 0 where the rules are too tangled for one
 */
record ProductJson(
    String product,
    String version,
    String designs,
    Map<String, Range> price,
    List<String> dead,
    int nodes,
    double compileMillis) {

  /** The least and greatest total, in minor units. */
  record Range(long from, long to) {
    Range or(Range other) {
      return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }
  }

  static ProductJson of(PublishedProduct published, LocalDate today) {
    var configurator = published.configurator();
    return new ProductJson(
        published.brand().id() + "/" + published.product().id(),
        published.version(),
        configurator.designs().map(BigInteger::toString).orElse(null),
        price(published, today),
        dead(configurator),
        configurator.nodes(),
        compileMillis(published));
  }

  static Map<String, Range> price(PublishedProduct published, LocalDate today) {
    var price = new TreeMap<String, Range>();
    for (var market : published.brand().markets()) {
      published
          .configurator()
          .range(new Terms(market, today))
          .map(range -> new Range(range.from().amount(), range.to().amount()))
          .ifPresent(range -> price.merge(market.currency(), range, Range::or));
    }
    return price;
  }

  private static List<String> dead(Configurator configurator) {
    return configurator.dead().entrySet().stream()
        .flatMap(option -> option.getValue().stream().map(id -> option.getKey() + "=" + id))
        .toList();
  }

  /** Compiles it once more, when the machine is warm. */
  private static double compileMillis(PublishedProduct published) {
    long start = System.nanoTime();
    Configurator.compile(published.product());
    return (System.nanoTime() - start) / 10_000 / 100.0;
  }
}
