package io.maatwerk.catalog;

import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The currencies of ISO 4217 that people pay with. */
final class Currencies {

  private static final int USUAL = 2;

  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toCollection(TreeSet::new));

  private Currencies() {}

  static Set<String> codes() {
    return CODES;
  }

  /** The decimals of its minor unit; the usual two for what is no currency. */
  static int digits(String code) {
    return CODES.contains(code) ? Currency.getInstance(code).getDefaultFractionDigits() : USUAL;
  }
}
