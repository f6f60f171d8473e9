package io.maatwerk.design;

import io.maatwerk.product.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** A price as it is written large: whole amounts without their noughts. */
final class PriceTag {

  private PriceTag() {}

  /** Such as {@code €152} or {@code € 152,50}. */
  static String of(Money price, String language) {
    var currency = Currency.getInstance(price.currency());
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    var amount = BigDecimal.valueOf(price.amount(), digits);
    var format = NumberFormat.getCurrencyInstance(Locale.forLanguageTag(language));
    format.setCurrency(currency);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(whole ? 0 : digits);
    format.setMaximumFractionDigits(whole ? 0 : digits);
    return format.format(amount);
  }
}
