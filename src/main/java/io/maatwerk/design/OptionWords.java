package io.maatwerk.design;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Money;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Wording;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

/** Options, their values and money as people read them. */
final class OptionWords {

  private static final Map<OptionKind, Wording> KINDS =
      Map.of(
          OptionKind.MATERIAL, Wording.of("material", "materiaal"),
          OptionKind.COLOUR, Wording.of("colour", "kleur"),
          OptionKind.PATTERN, Wording.of("pattern", "patroon"),
          OptionKind.PATTERN_COLOUR, Wording.of("pattern colour", "patroonkleur"),
          OptionKind.STYLE, Wording.of("style", "uitvoering"),
          OptionKind.TEXT, Wording.of("text", "tekst"));

  private static final Wording NOTHING = Wording.of("none", "geen");

  private OptionWords() {}

  /** Its part and kind: {@code Upper, colour}. */
  static String name(Product product, Option option, String language) {
    var part = product.part(option.part()).orElseThrow();
    return part.name().in(language) + ", " + KINDS.get(option.kind()).in(language);
  }

  /** What a selection has of it: a choice's name, or a text's words. */
  static String value(Option option, Selection selection, String language) {
    var value = selection.values().getOrDefault(option.id(), Choice.NONE);
    if (value.equals(Choice.ANY) && option.isText()) {
      return "\u201c" + selection.texts().getOrDefault(option.id(), "\u2026") + "\u201d";
    }
    return option
        .choice(value)
        .map(choice -> choice.name().in(language))
        .orElseGet(() -> value.equals(Choice.NONE) ? NOTHING.in(language) : value);
  }

  /** Currency and amount, the same in every language: {@code EUR 120.00}. */
  static String money(Money money) {
    int digits = Math.max(0, Currency.getInstance(money.currency()).getDefaultFractionDigits());
    return money.currency() + " " + BigDecimal.valueOf(money.amount(), digits).toPlainString();
  }
}
