package io.maatwerk.design;

import io.maatwerk.product.Brand;
import io.maatwerk.product.Market;
import io.maatwerk.product.Nearest;
import io.maatwerk.product.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a request says beside its choices, read by the brand's lights. */
record Particulars(
    Market market,
    String language,
    Optional<String> name,
    Optional<String> by,
    boolean priceShown,
    boolean listed) {

  /** As they are kept; what has {@link #flaws} falls back on the brand's defaults. */
  static Particulars of(SaveRequest request, Brand brand) {
    return new Particulars(
        request.market().flatMap(brand::market).orElseGet(brand::defaultMarket),
        request.language().filter(brand.languages()::contains).orElseGet(brand::defaultLanguage),
        Credit.kept(request.name()),
        Credit.kept(request.by()),
        request.showPrice(),
        request.listed());
  }

  static List<Flaw> flaws(SaveRequest request, Brand brand) {
    var flaws = new ArrayList<>(Credit.flaws("name", request.name()));
    flaws.addAll(Credit.flaws("by", request.by()));
    request
        .market()
        .filter(id -> brand.market(id).isEmpty())
        .ifPresent(id -> flaws.add(new Flaw("market", unknownMarket(id, brand))));
    return flaws;
  }

  private static Wording unknownMarket(String id, Brand brand) {
    var nearest = Nearest.to(id, brand.markets().stream().map(Market::id).toList()).orElseThrow();
    return Wording.of(
        "unknown market '" + id + "'; did you mean '" + nearest + "'?",
        "onbekende markt '" + id + "'; bedoelde je '" + nearest + "'?");
  }
}
