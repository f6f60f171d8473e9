package io.maatwerk.page;

import io.maatwerk.http.OurWords;
import io.maatwerk.product.Brand;
import io.maatwerk.product.Market;
import java.util.Optional;

/** Who a brand's page speaks to: where they buy and what they read. */
public record Audience(Market market, String language) {

  /** The market and language asked for; the brand's defaults for what was not or is not there. */
  public static Audience of(Brand brand, Optional<String> market, Optional<String> language) {
    return new Audience(
        market.flatMap(brand::market).orElseGet(brand::defaultMarket),
        language.filter(brand.languages()::contains).orElseGet(brand::defaultLanguage));
  }

  /** One of our own languages: the one asked for if we speak it. */
  public static String ours(Optional<String> language) {
    return language.filter(OurWords.LANGUAGES::contains).orElse(OurWords.DEFAULT);
  }
}
