package io.maatwerk.studio.api;

import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.http.FieldError;
import io.maatwerk.http.Refusal;
import io.maatwerk.product.Brand;
import io.maatwerk.product.Market;
import io.maatwerk.product.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which market and language an asker gets; an unknown one is refused and the known are named. */
final class Audiences {

  private Audiences() {}

  static Market market(Brand brand, Asking asking) {
    var known = brand.markets().stream().map(Market::id).toList();
    asking.market().ifPresent(id -> require("market", id, known));
    return asking.market().flatMap(brand::market).orElseGet(brand::defaultMarket);
  }

  static String language(Brand brand, Asking asking) {
    return asked(brand, asking).orElseGet(brand::defaultLanguage);
  }

  /** The first language asked for or accepted that the brand speaks. */
  static Optional<String> asked(Brand brand, Asking asking) {
    asking.language().ifPresent(tag -> requireLanguage(tag, brand.languages()));
    return matches(brand, asking);
  }

  /** The same in a list of brands, of which one may not speak what another does. */
  static String spoken(Brand brand, Asking asking) {
    return matches(brand, asking).orElseGet(brand::defaultLanguage);
  }

  /** The brands that sell in the market asked for; all of them when none was. */
  static List<PublishedBrand> selling(List<PublishedBrand> brands, Asking asking) {
    var known = brands.stream().flatMap(brand -> brand.brand().markets().stream());
    var languages = brands.stream().flatMap(brand -> brand.brand().languages().stream());
    asking.market().ifPresent(id -> require("market", id, known.map(Market::id).toList()));
    asking.language().ifPresent(tag -> requireLanguage(tag, languages.toList()));
    return brands.stream()
        .filter(brand -> asking.market().stream().allMatch(id -> sells(brand.brand(), id)))
        .toList();
  }

  private static boolean sells(Brand brand, String market) {
    return brand.market(market).isPresent();
  }

  private static Optional<String> matches(Brand brand, Asking asking) {
    return Stream.concat(asking.language().stream(), asking.accepted().stream())
        .flatMap(tag -> match(tag, brand.languages()).stream())
        .findFirst();
  }

  private static void requireLanguage(String tag, Collection<String> known) {
    if (match(tag, known).isEmpty()) {
      require("language", tag, known);
    }
  }

  private static void require(String field, String asked, Collection<String> known) {
    if (!known.contains(asked)) {
      var named = known.stream().distinct().collect(Collectors.joining(", "));
      var near = Nearest.to(asked, known).map(name -> "did you mean '" + name + "'? ").orElse("");
      var message = "unknown " + field + "; " + near + "known are " + named;
      throw Refusal.unprocessable(List.of(new FieldError(field, message)));
    }
  }

  /** {@code nl-BE} is read by those who write {@code nl}. */
  private static Optional<String> match(String tag, Collection<String> known) {
    var wanted = tag.toLowerCase(Locale.ROOT);
    var primary = wanted.split("-", 2)[0];
    return Stream.of(wanted, primary)
        .flatMap(name -> known.stream().filter(name::equalsIgnoreCase))
        .findFirst();
  }
}
