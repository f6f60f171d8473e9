package io.maatwerk.share;

import io.maatwerk.page.DayText;
import io.maatwerk.page.MoneyText;
import io.maatwerk.product.Market;
import io.maatwerk.product.Money;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** Numbers, days and money as the readers of a language write them. */
record Prose(Locale locale) {

  static Prose of(String language) {
    return new Prose(Locale.forLanguageTag(language));
  }

  /** Begun with a capital and ended with a full stop. */
  String sentence(String words) {
    var whole = words.matches(".*[.!?]") ? words : words + ".";
    int first = whole.offsetByCodePoints(0, 1);
    return whole.substring(0, first).toUpperCase(locale) + whole.substring(first);
  }

  String count(BigInteger number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  String day(Instant moment) {
    return DayText.text(moment.atZone(ZoneOffset.UTC).toLocalDate(), locale.toLanguageTag());
  }

  /** What the engine says, for people. */
  String reason(String reason) {
    return DayText.reason(reason, locale.toLanguageTag());
  }

  String money(Money money) {
    return MoneyText.text(money, locale.toLanguageTag());
  }

  /** An amount in a market's currency. */
  String money(Market market, long amount) {
    return money(new Money(market.currency(), amount));
  }
}
