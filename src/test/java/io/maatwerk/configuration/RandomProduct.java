package io.maatwerk.configuration;

import io.maatwerk.product.Addition;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.Market;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.Status;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes products small enough to look at every design, with every construct of the language. */
public final class RandomProduct {

  public static final List<Market> MARKETS =
      List.of(
          new Market("nl", "EUR", Optional.of(new BigDecimal(21)), true),
          new Market("us", "USD", Optional.empty(), false));

  private static final int MOST_ROWS = 1500;
  private static final List<String> IDS = List.of("ash", "bone", "coal", "dune", "elm");

  private final Dice dice;
  private int rows = 1;

  public RandomProduct(Dice dice) {
    this.dice = dice;
  }

  public Product next() {
    var parts = parts();
    var options = parts.stream().flatMap(part -> part.options().stream()).toList();
    var conditions = new RandomConditions(dice, options);
    var rules = new RandomRules(dice, options, conditions).rules(dice.oneOf(2, 4, 7));
    var name = Wording.of("Product");
    return new Product(
        "brand",
        "product",
        name,
        name,
        Status.LIVE,
        price(),
        List.of(),
        parts,
        rules,
        premiums(conditions),
        List.of());
  }

  private Amounts price() {
    long euro = dice.oneOf(0L, 500L, 1050L, 12000L);
    return new Amounts(Map.of("EUR", euro, "USD", euro + dice.oneOf(0L, 100L, 3L)));
  }

  private List<Part> parts() {
    var parts = new ArrayList<Part>();
    int count = dice.between(1, 4);
    for (int at = 1; at <= count; at++) {
      parts.add(part("p" + at));
    }
    parts.removeIf(part -> part.options().isEmpty());
    return parts;
  }

  private Part part(String id) {
    boolean optional = dice.chance(45);
    boolean in = !optional || dice.chance(35);
    var options = new ArrayList<Option>();
    for (OptionKind kind : dice.some(List.of(OptionKind.values()), 1, 3)) {
      var option = option(id, kind, optional, in);
      if (rows * option.values().size() <= MOST_ROWS) {
        rows *= option.values().size();
        options.add(option);
      }
    }
    return new Part(id, Wording.of("Part " + id), Optional.empty(), optional, options);
  }

  private Option option(String part, OptionKind kind, boolean optional, boolean in) {
    var id = part + "." + kind.word();
    if (kind == OptionKind.TEXT) {
      var text = text(optional ? in : dice.chance(30));
      var standard = text.preset().isPresent() ? Choice.ANY : Choice.NONE;
      return new Option(id, kind, optional, List.of(), standard, Optional.of(text));
    }
    var choices = dice.some(IDS, 1, dice.oneOf(2, 4)).stream().map(c -> choice(id, c)).toList();
    var start = dice.chance(50) ? choices.get(0) : dice.pick(choices);
    var standard = in ? start.id() : Choice.NONE;
    return new Option(id, kind, optional, choices, standard, Optional.empty());
  }

  private TextOption text(boolean withPreset) {
    int atMost = dice.between(1, 4);
    var preset = withPreset ? Optional.of(Words.some(dice, atMost)) : Optional.<String>empty();
    return new TextOption(atMost, Optional.empty(), preset, surcharge(), each());
  }

  private Amounts each() {
    long euro = dice.oneOf(0L, 100L, 7L);
    return new Amounts(Map.of("EUR", euro, "USD", euro + dice.oneOf(0L, 1L)));
  }

  /** Its name tells it from every other, so that reasons tell whom they blame. */
  private Choice choice(String option, String id) {
    var name = Wording.of(option + " " + id);
    return new Choice(id, name, surcharge(), availability(82), Look.NONE);
  }

  /** Often nothing or alike, so that totals tie; credits that sink below zero now and then. */
  private Amounts surcharge() {
    if (dice.chance(40)) {
      return Amounts.NOTHING;
    }
    long euro = dice.oneOf(100L, 100L, 200L, 1500L, -100L, -300L, -20000L);
    return new Amounts(Map.of("EUR", euro, "USD", dice.chance(70) ? euro : euro + 50));
  }

  Availability availability(int always) {
    if (dice.chance(always)) {
      return Availability.ALWAYS;
    }
    Optional<LocalDate> from = dice.chance(35) ? Optional.of(day()) : Optional.empty();
    Optional<LocalDate> until = dice.chance(35) ? Optional.of(day()) : Optional.empty();
    Optional<Set<String>> markets =
        dice.chance(35) ? Optional.of(Set.of(dice.oneOf("nl", "us"))) : Optional.empty();
    return new Availability(from, until, markets, dice.chance(25));
  }

  LocalDate day() {
    return LocalDate.of(2026, 6, 1).plusDays(dice.between(0, 3));
  }

  private List<Premium> premiums(RandomConditions conditions) {
    return IntStream.rangeClosed(1, dice.between(0, 3))
        .mapToObj(number -> premium("m" + number, conditions))
        .toList();
  }

  private Premium premium(String id, RandomConditions conditions) {
    var percents = List.of("8", "12.5", "0.5", "33.333", "-10", "-150", "100");
    Addition add =
        dice.chance(50)
            ? new Addition.Percent(new BigDecimal(dice.pick(percents)))
            : new Addition.Fixed(surcharge());
    return new Premium(id, Wording.of(id), conditions.condition(), add, availability(80));
  }
}
