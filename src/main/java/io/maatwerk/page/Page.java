package io.maatwerk.page;

import io.maatwerk.product.Brand;
import io.maatwerk.product.Market;
import io.maatwerk.product.Theme;
import java.util.List;
import java.util.Optional;

/**
 * What the layout needs to know of the page that it goes around.
 *
 * @param language of the reader, a tag such as {@code nl}
 * @param brand whose house this is; empty where no brand is at home
 * @param market where the reader buys; empty where nothing is sold
 * @param address of this page, to which other languages and markets are links
 */
public record Page(
    String language, Optional<Brand> brand, Optional<Market> market, Address address) {

  public static final String LANGUAGE = "language";
  public static final String MARKET = "market";

  /** A page of no brand in one of our own languages. */
  public static Page ours(String language, Address address) {
    return new Page(language, Optional.empty(), Optional.empty(), address);
  }

  public static Page of(Brand brand, Audience audience, Address address) {
    return new Page(
        audience.language(), Optional.of(brand), Optional.of(audience.market()), address);
  }

  /** The brand's colours; plain ones where no brand is at home. */
  public Palette palette() {
    return Palette.of(brand.map(Brand::theme).orElse(Theme.PLAIN));
  }

  /** Where the name at the top leads: the brand's page, or the front door. */
  public String home() {
    return brand.map(b -> carrying("/" + b.id()).toString()).orElse("/");
  }

  /** An address below that path in this reader's language and market, where not the defaults. */
  public Address carrying(String path) {
    var address = Address.of(path);
    if (brand.isPresent() && !brand.get().defaultLanguage().equals(language)) {
      address = address.with(LANGUAGE, language);
    }
    if (brand.isPresent() && market.isPresent() && !isDefault(market.get())) {
      address = address.with(MARKET, market.get().id());
    }
    return address;
  }

  /** This page in each language. */
  public List<Turn> languages() {
    return brand.map(Brand::languages).orElse(Audience.OURS).stream()
        .map(tag -> Turn.language(tag, address.where(LANGUAGE, tag), tag.equals(language)))
        .toList();
  }

  /** This page in each market; none where nothing is sold. */
  public List<Turn> markets() {
    if (market.isEmpty() || brand.isEmpty()) {
      return List.of();
    }
    return brand.get().markets().stream()
        .map(m -> Turn.market(m, language, address.where(MARKET, m.id()), m.equals(market.get())))
        .toList();
  }

  private boolean isDefault(Market market) {
    return brand.map(b -> b.defaultMarket().equals(market)).orElse(true);
  }
}
