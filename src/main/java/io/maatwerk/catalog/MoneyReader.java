package io.maatwerk.catalog;

import io.maatwerk.product.Amounts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads money: a number in a brand's only currency, or a map with each of its currencies. */
final class MoneyReader {

  private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

  private final Findings findings;
  private final Terms terms;

  MoneyReader(Findings findings, Terms terms) {
    this.findings = findings;
    this.terms = terms;
  }

  /** What the field says; nothing when it is absent. */
  Amounts optional(Optional<Yaml.Entry> entry) {
    return entry.map(this::read).orElse(Amounts.NOTHING);
  }

  Amounts read(Yaml.Entry entry) {
    if (entry.value() instanceof Yaml.Mapping mapping) {
      return byCurrency(entry, mapping);
    }
    if (terms.currencies().size() > 1) {
      findings.add(
          Code.WRONG_MONEY,
          entry.value().spot(),
          "%s needs an amount in each currency, such as %s"
              .formatted(Quote.of(entry.name()), example()));
      return Amounts.NOTHING;
    }
    var currency = terms.currencies().stream().findFirst();
    return amount(entry, currency.orElse("")).map(this::inOnly).orElse(Amounts.NOTHING);
  }

  /** An amount that may not be less than nothing. */
  Amounts notNegative(Yaml.Entry entry) {
    var amounts = read(entry);
    if (amounts.byCurrency().values().stream().anyMatch(amount -> amount < 0)) {
      findings.add(
          Code.WRONG_MONEY,
          entry.value().spot(),
          Quote.of(entry.name()) + " cannot be less than nothing");
    }
    return amounts;
  }

  private Amounts inOnly(long minor) {
    return new Amounts(
        terms.currencies().isEmpty()
            ? Map.of()
            : Map.of(terms.currencies().iterator().next(), minor));
  }

  private Amounts byCurrency(Yaml.Entry owner, Yaml.Mapping mapping) {
    var amounts = new HashMap<String, Long>();
    var known = terms.currencies();
    for (var entry : mapping.entries()) {
      if (!known.isEmpty() && !known.contains(entry.name())) {
        findings.unknown(Code.UNKNOWN_CURRENCY, entry.spot(), "currency", entry.name(), known);
      }
      amounts.put(entry.name(), amount(entry, entry.name()).orElse(0L));
    }
    var missing = known.stream().filter(c -> !amounts.containsKey(c)).toList();
    if (!missing.isEmpty()) {
      findings.add(
          Code.WRONG_MONEY,
          owner.spot(),
          "%s lacks an amount in %s".formatted(Quote.of(owner.name()), String.join(", ", missing)));
    }
    return new Amounts(amounts);
  }

  private Optional<Long> amount(Yaml.Entry entry, String currency) {
    var word = new Values(findings).word(entry);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    var number = Values.number(word.get());
    int digits = Currencies.digits(currency);
    var wrong = wrong(word.get(), number, digits);
    if (wrong.isPresent()) {
      findings.add(Code.WRONG_MONEY, word.get().spot(), wrong.get());
      return Optional.empty();
    }
    return number.map(n -> n.movePointRight(digits).longValueExact());
  }

  private static Optional<String> wrong(Yaml.Scalar word, Optional<BigDecimal> number, int digits) {
    if (number.isEmpty()) {
      return Optional.of(
          "money is a number such as 12.50, not " + word.described() + unquote(word));
    }
    if (number.get().scale() > digits) {
      return Optional.of("this amount has more than " + digits + " decimals");
    }
    return number.get().abs().compareTo(MOST) > 0
        ? Optional.of("an amount is at most " + MOST)
        : Optional.empty();
  }

  private static String unquote(Yaml.Scalar word) {
    return !word.plain() && Values.number(word.text()).isPresent() ? "; leave out the quotes" : "";
  }

  private String example() {
    return terms.currencies().stream()
        .map(currency -> currency + ": 10")
        .collect(Collectors.joining(", ", "{ ", " }"));
  }
}
