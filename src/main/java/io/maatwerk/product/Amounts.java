package io.maatwerk.product;

import java.util.Map;

/** An amount of money in each of a brand's currencies, in whole minor units. */
public record Amounts(Map<String, Long> byCurrency) {

  public static final Amounts NOTHING = new Amounts(Map.of());

  public Amounts {
    byCurrency = Map.copyOf(byCurrency);
  }

  /** Minor units in that currency; 0 where nothing was said. */
  public long in(String currency) {
    return byCurrency.getOrDefault(currency, 0L);
  }
}
