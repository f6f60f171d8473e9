package io.maatwerk.pricing;

import io.maatwerk.product.Addition;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Market;
import io.maatwerk.product.Option;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.Truth;
import io.maatwerk.product.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What a product's choices and premiums cost in one market on one day, in minor units. */
public record Tariff(Product product, Market market, LocalDate day) {

  /** What the line of a text's characters is called; {@code {count}} stands for how many. */
  public static final Wording CHARACTERS = Wording.of("{count} characters", "{count} tekens");

  /** The same for one of them. */
  public static final Wording CHARACTER = Wording.of("1 character", "1 teken");

  /** What the line is called that lifts a negative total. */
  public static final Wording FLOOR = Wording.of("Never below zero", "Nooit onder nul");

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** What every design costs before its choices. */
  public long base() {
    return product.price().in(market.currency());
  }

  /** What a choice adds; nothing for {@code none}. For a text's value ask {@link #text}. */
  public long surcharge(Option option, String value) {
    return option.choice(value).map(choice -> amount(choice.surcharge())).orElse(0L);
  }

  /** What a text adds that has that many characters which are not spaces. */
  public long text(TextOption text, long charactersPaid) {
    return amount(text.surcharge())
        + Math.multiplyExact(amount(text.perCharacter()), charactersPaid);
  }

  /** The premiums that count in this market on this day, in catalog order. */
  public List<Premium> premiums() {
    return product.premiums().stream()
        .filter(premium -> premium.availability().bar(day, market.id()).isEmpty())
        .toList();
  }

  /** What a premium adds when it applies; a percentage is of the base, rounded half up. */
  public long amount(Premium premium) {
    if (premium.add() instanceof Addition.Percent share) {
      return share
          .percent()
          .multiply(new BigDecimal(base()))
          .divide(HUNDRED, 0, RoundingMode.HALF_UP)
          .longValueExact();
    }
    return amount(((Addition.Fixed) premium.add()).amounts());
  }

  /**
   * The price of what is chosen so far: options that the selection lacks cost nothing, and a
   * premium counts once its condition is certain. A text that was not given counts as its default,
   * else as one character.
   */
  public Breakdown price(Selection selection) {
    var lines = new ArrayList<Line>();
    for (Option option : product.options()) {
      var value = selection.values().get(option.id());
      if (value != null) {
        addLines(lines, option, value, selection);
      }
    }
    for (Premium premium : premiums()) {
      if (premium.when().under(selection.values()) == Truth.TRUE) {
        add(lines, "premium:" + premium.id(), premium.name(), amount(premium));
      }
    }
    lines.add(0, new Line("price", product.name(), base()));
    addFloor(lines);
    return new Breakdown(market, lines);
  }

  private void addLines(List<Line> lines, Option option, String value, Selection selection) {
    option
        .choice(value)
        .ifPresent(
            choice ->
                add(
                    lines,
                    option.id() + "=" + choice.id(),
                    choice.name(),
                    amount(choice.surcharge())));
    if (value.equals(Choice.ANY) && option.text().isPresent()) {
      var text = option.text().get();
      var words = Optional.ofNullable(selection.texts().get(option.id())).or(text::preset);
      long characters = words.map(TextOption::charactersPaid).orElse(1L);
      var part = product.part(option.part()).orElseThrow();
      add(lines, option.id(), part.name(), amount(text.surcharge()));
      long amount = Math.multiplyExact(amount(text.perCharacter()), characters);
      add(lines, option.id() + ".characters", characters(characters), amount);
    }
  }

  private static Wording characters(long count) {
    if (count == 1) {
      return CHARACTER;
    }
    var texts = new LinkedHashMap<>(CHARACTERS.byLanguage());
    texts.replaceAll((language, text) -> text.replace("{count}", Long.toString(count)));
    return new Wording(texts);
  }

  private static void add(List<Line> lines, String id, Wording name, long amount) {
    if (amount != 0) {
      lines.add(new Line(id, name, amount));
    }
  }

  private static void addFloor(List<Line> lines) {
    long sum = lines.stream().mapToLong(Line::amount).sum();
    if (sum < 0) {
      lines.add(new Line("floor", FLOOR, -sum));
    }
  }

  private long amount(Amounts amounts) {
    return amounts.in(market.currency());
  }
}
