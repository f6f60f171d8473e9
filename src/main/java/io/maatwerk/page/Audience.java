package io.maatwerk.page;

import io.maatwerk.product.Brand;
import io.maatwerk.product.Market;
import java.util.List;
import java.util.Optional;

/** Who a brand's page speaks to: where they buy and what they read. */
public record Audience(Market market, String language) {

  /** The languages of our own words; the first is the default. */
  public static final List<String> OURS = List.of("en", "nl");

  /** The market and language asked for; the brand's defaults for what was not or is not there. */
  public static Audience of(Brand brand, Optional<String> market, Optional<String> language) {
    return new Audience(
        market.flatMap(brand::market).orElseGet(brand::defaultMarket),
        language.filter(brand.languages()::contains).orElseGet(brand::defaultLanguage));
  }

  /** One of our own languages: the one asked for if we speak it. */
  public static String ours(Optional<String> language) {
    return language.filter(OURS::contains).orElse(OURS.get(0));
  }
}
