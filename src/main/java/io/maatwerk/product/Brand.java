package io.maatwerk.product;

import java.util.List;
import java.util.Optional;

/**
 * Who sells.
 *
 * @param languages at least one, the default first
 * @param markets at least one, the default first
 */
public record Brand(
    String id,
    Wording name,
    Wording tagline,
    List<String> languages,
    List<Market> markets,
    Theme theme) {

  public Brand {
    languages = List.copyOf(languages);
    markets = List.copyOf(markets);
  }

  public Optional<Market> market(String id) {
    return markets.stream().filter(market -> market.id().equals(id)).findFirst();
  }

  public Market defaultMarket() {
    return markets.get(0);
  }

  public String defaultLanguage() {
    return languages.get(0);
  }
}
