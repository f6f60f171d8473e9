package io.maatwerk.page;

import io.maatwerk.http.OurWords;
import io.maatwerk.product.Brand;
import io.maatwerk.product.Market;
import io.maatwerk.product.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the layout needs to know of the page that it goes around.
 *
 * @param language of the reader, a tag such as {@code nl}
 * @param brand whose house this is; empty where no brand is at home
 * @param market where the reader buys; empty where nothing is sold
 * @param address of this page, to which other languages and markets are links
 * @param sold the markets to turn to where no brand is at home
 * @param host the origin of the page in whose frame this one stands; empty where it stands alone
 */
public record Page(
    String language,
    Optional<Brand> brand,
    Optional<Market> market,
    Address address,
    List<Market> sold,
    Optional<String> host) {

  public static final String LANGUAGE = "language";
  public static final String MARKET = "market";
  public static final String HOST = "host";

  public Page {
    sold = List.copyOf(sold);
  }

  /** A page that stands alone. */
  public Page(String language, Optional<Brand> brand, Optional<Market> market, Address address) {
    this(language, brand, market, address, List.of(), Optional.empty());
  }

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  /** A page of no brand in one of our own languages. */
  public static Page ours(String language, Address address) {
    return new Page(language, Optional.empty(), Optional.empty(), address);
  }

  /** A page of all brands, which sell in some markets. */
  public static Page ours(String language, Market market, List<Market> sold) {
    var bare =
        new Page(
            language,
            Optional.empty(),
            Optional.of(market),
            Address.of("/"),
            sold,
            Optional.empty());
    return new Page(language, bare.brand, bare.market, bare.door(), sold, bare.host);
  }

  public static Page of(Brand brand, Audience audience, Address address) {
    return new Page(
        audience.language(), Optional.of(brand), Optional.of(audience.market()), address);
  }

  /** Which way the reader's language runs, as HTML says it. */
  public String direction() {
    return RIGHT_TO_LEFT.contains(language.split("-")[0]) ? "rtl" : "ltr";
  }

  /** The same in the frame of a page of that origin. */
  public Page within(Optional<String> host) {
    return new Page(language, brand, market, address, sold, host);
  }

  /** The brand's colours; plain ones where no brand is at home. */
  public Palette palette() {
    return Palette.of(brand.map(Brand::theme).orElse(Theme.PLAIN));
  }

  /** Whether the brand speaks softly. */
  public boolean quiet() {
    return brand.filter(b -> b.theme().quiet()).isPresent();
  }

  /** Where the name at the top leads: the brand's page, or the front door. */
  public String home() {
    return brand.map(b -> carrying("/" + b.id()).toString()).orElseGet(this::front);
  }

  /** The front door in this reader's language and market. */
  public String front() {
    return door().toString();
  }

  private Address door() {
    var door = Address.of("/");
    if (!OurWords.DEFAULT.equals(language) && OurWords.LANGUAGES.contains(language)) {
      door = door.with(LANGUAGE, language);
    }
    return market.isPresent() && !isDefault(market.get())
        ? door.with(MARKET, market.get().id())
        : door;
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
    return host.isPresent() ? address.with(HOST, host.get()) : address;
  }

  /** This page in each language. */
  public List<Turn> languages() {
    return brand.map(Brand::languages).orElse(OurWords.LANGUAGES).stream()
        .map(tag -> Turn.language(tag, address.where(LANGUAGE, tag), tag.equals(language)))
        .toList();
  }

  /** This page in each market; none where nothing is sold. */
  public List<Turn> markets() {
    if (market.isEmpty()) {
      return List.of();
    }
    return brand.map(Brand::markets).orElse(sold).stream()
        .map(m -> Turn.market(m, language, address.where(MARKET, m.id()), m.equals(market.get())))
        .toList();
  }

  private boolean isDefault(Market market) {
    return brand
        .map(Brand::defaultMarket)
        .or(() -> sold.stream().findFirst())
        .map(market::equals)
        .orElse(true);
  }
}
