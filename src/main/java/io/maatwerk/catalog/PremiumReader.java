package io.maatwerk.catalog;

import io.maatwerk.product.Addition;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what a combination of choices adds. */
final class PremiumReader {

  private static final BigDecimal MOST = BigDecimal.valueOf(1000);
  private static final int DECIMALS = 6;

  private final Findings findings;
  private final Terms terms;
  private final ConditionReader conditions;

  PremiumReader(Findings findings, Terms terms, Scope scope, Budget budget) {
    this.findings = findings;
    this.terms = terms;
    this.conditions = new ConditionReader(findings, scope, budget);
  }

  Premium read(Yaml.Entry entry) {
    Ids.check(entry.key(), findings);
    var fields =
        Fields.of(entry, "a premium", findings, "name", "when", "add", "from", "until", "markets");
    var words = new WordingReader(findings, terms);
    return new Premium(
        entry.name(),
        fields.need("name").map(words::read).orElse(Wording.EMPTY),
        fields.need("when").map(conditions::read).orElse(new Condition.All(List.of())),
        fields.need("add").map(this::addition).orElse(new Addition.Fixed(Amounts.NOTHING)),
        new AvailabilityReader(findings, terms).read(fields));
  }

  private Addition addition(Yaml.Entry entry) {
    if (entry.value() instanceof Yaml.Scalar scalar && scalar.text().strip().endsWith("%")) {
      return new Addition.Percent(percent(scalar).orElse(BigDecimal.ZERO));
    }
    return new Addition.Fixed(new MoneyReader(findings, terms).read(entry));
  }

  private Optional<BigDecimal> percent(Yaml.Scalar scalar) {
    var text = scalar.text().strip();
    var percent =
        Values.number(text.substring(0, text.length() - 1))
            .filter(p -> p.scale() <= DECIMALS && p.abs().compareTo(MOST) <= 0);
    if (percent.isEmpty()) {
      findings.add(
          Code.WRONG_MONEY,
          scalar.spot(),
          "a percentage is written like 12.5%, not " + scalar.described());
    }
    return percent;
  }
}
