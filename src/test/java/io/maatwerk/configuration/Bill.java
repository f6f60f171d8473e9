package io.maatwerk.configuration;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.maatwerk.product.Addition;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The second opinion on a price: ids of lines and amounts in minor units, in order. */
public record Bill(Map<String, Long> lines) {

  public static Bill of(Product product, Terms terms, Selection selection) {
    return of(product, terms, selection.values(), charactersPaid(selection.texts()));
  }

  /** {@code paid}: how many characters of each text are paid for; one where it does not say. */
  static Bill of(
      Product product, Terms terms, Map<String, String> values, Map<String, Integer> paid) {
    var currency = terms.market().currency();
    var lines = new LinkedHashMap<String, Long>();
    for (Option option : product.options()) {
      var value = values.getOrDefault(option.id(), Choice.NONE);
      for (Choice choice : option.choices()) {
        if (choice.id().equals(value)) {
          lines.put(option.id() + "=" + value, choice.surcharge().in(currency));
        }
      }
      if (option.isText() && value.equals(Choice.ANY)) {
        var text = option.text().orElseThrow();
        lines.put(option.id(), text.surcharge().in(currency));
        long each = text.perCharacter().in(currency);
        lines.put(option.id() + ".characters", each * paid.getOrDefault(option.id(), 1));
      }
    }
    for (Premium premium : product.premiums()) {
      boolean sold = new Stock(product, terms).reasons(premium.availability()).isEmpty();
      if (sold && Reading.truth(premium.when(), values).orElse(false)) {
        lines.put("premium:" + premium.id(), amount(product, premium, currency));
      }
    }
    lines.values().removeIf(amount -> amount == 0);
    return floored(product.price().in(currency), lines);
  }

  private static Bill floored(long base, Map<String, Long> rest) {
    var lines = new LinkedHashMap<String, Long>();
    lines.put("price", base);
    lines.putAll(rest);
    long sum = lines.values().stream().mapToLong(Long::longValue).sum();
    if (sum < 0) {
      lines.put("floor", -sum);
    }
    return new Bill(lines);
  }

  private static long amount(Product product, Premium premium, String currency) {
    return premium.add() instanceof Addition.Percent share
        ? percent(share.percent(), product.price().in(currency))
        : ((Addition.Fixed) premium.add()).amounts().in(currency);
  }

  /** Half a minor unit and more counts as a whole one. */
  public static long percent(BigDecimal percent, long base) {
    var share = percent.multiply(BigDecimal.valueOf(base)).movePointLeft(2);
    var twice = share.abs().multiply(BigDecimal.valueOf(2)).add(BigDecimal.ONE);
    return twice.toBigInteger().divide(BigInteger.TWO).longValueExact() * share.signum();
  }

  private static Map<String, Integer> charactersPaid(Map<String, String> texts) {
    var paid = new LinkedHashMap<String, Integer>();
    texts.forEach((option, words) -> paid.put(option, charactersPaid(words)));
    return paid;
  }

  /** User-perceived characters that are not spaces. */
  static int charactersPaid(String words) {
    return (int) characters(words).stream().filter(character -> !character.isBlank()).count();
  }

  /** What people would call the text's characters, found by another library than the product's. */
  static List<String> characters(String words) {
    var breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
    breaks.setText(words);
    var characters = new ArrayList<String>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      characters.add(words.substring(start, end));
      start = end;
    }
    return characters;
  }

  public long total() {
    return lines.values().stream().mapToLong(Long::longValue).sum();
  }
}
