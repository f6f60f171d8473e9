package io.maatwerk.page;

import io.maatwerk.product.Market;
import java.util.Arrays;
import java.util.Locale;

/**
 * One way to turn a page: into another language, or towards another market.
 *
 * @param tag the language in which its name is written
 * @param current whether the page is turned so already
 */
public record Turn(String id, String name, String tag, String address, boolean current) {

  static Turn language(String tag, Address address, boolean current) {
    var locale = Locale.forLanguageTag(tag);
    return new Turn(
        tag, capitalised(locale.getDisplayLanguage(locale)), tag, address.toString(), current);
  }

  static Turn market(Market market, String language, Address address, boolean current) {
    return new Turn(market.id(), name(market, language), language, address.toString(), current);
  }

  /** Such as "Netherlands (EUR)". */
  static String name(Market market, String language) {
    return country(market.id(), language) + " (" + market.currency() + ")";
  }

  private static String country(String id, String language) {
    var code = id.toUpperCase(Locale.ROOT);
    return Arrays.asList(Locale.getISOCountries()).contains(code)
        ? new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language))
        : code;
  }

  private static String capitalised(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
