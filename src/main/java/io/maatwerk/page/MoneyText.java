package io.maatwerk.page;

import io.maatwerk.product.Money;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Money as the readers of a language write it; in templates {@code {money:text(m, language)}}. */
@TemplateExtension(namespace = "money")
public final class MoneyText {

  private static final String MINUS = "\u2212";

  private MoneyText() {}

  /** An amount with its currency: {@code €120.00} in English, {@code € 120,00} in Dutch. */
  public static String text(Money money, String language) {
    var currency = currency(money.currency());
    var format = NumberFormat.getCurrencyInstance(Locale.forLanguageTag(language));
    format.setCurrency(currency);
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    var text = format.format(major(Math.abs(money.amount()), digits));
    return money.amount() < 0 ? MINUS + text : text;
  }

  /** The same with a plus before what is above zero. */
  public static String difference(Money money, String language) {
    return (money.amount() > 0 ? "+" : "") + text(money, language);
  }

  /** Whole and fraction as programs write it: {@code 120.00}. */
  public static String plain(Money money) {
    int digits = Math.max(0, currency(money.currency()).getDefaultFractionDigits());
    return major(money.amount(), digits).toPlainString();
  }

  private static BigDecimal major(long minor, int digits) {
    return BigDecimal.valueOf(minor, digits);
  }

  private static Currency currency(String code) {
    return Currency.getInstance(code);
  }
}
