package io.maatwerk.catalog;

import io.maatwerk.product.Availability;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads when and where something can be had. */
final class AvailabilityReader {

  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Findings findings;
  private final Terms terms;

  AvailabilityReader(Findings findings, Terms terms) {
    this.findings = findings;
    this.terms = terms;
  }

  Availability read(Fields fields) {
    var from = fields.find("from").flatMap(this::date);
    var until = fields.find("until").flatMap(this::date);
    if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
      findings.add(
          Code.WRONG_DATE,
          fields.find("until").orElseThrow().value().spot(),
          "'until' is the first day it is gone, so it comes after 'from'");
    }
    var soldOut = fields.find("sold-out").map(new Values(findings)::flag).orElse(false);
    return new Availability(from, until, fields.find("markets").map(this::markets), soldOut);
  }

  private Optional<LocalDate> date(Yaml.Entry entry) {
    var word = new Values(findings).word(entry);
    var date = word.flatMap(AvailabilityReader::parse);
    if (word.isPresent() && date.isEmpty()) {
      findings.add(
          Code.WRONG_DATE,
          word.get().spot(),
          "a day is written like 2027-03-01, not " + word.get().described());
    }
    return date;
  }

  private static Optional<LocalDate> parse(Yaml.Scalar word) {
    try {
      return ISO.matcher(word.text()).matches()
          ? Optional.of(LocalDate.parse(word.text()))
          : Optional.empty();
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private Set<String> markets(Yaml.Entry entry) {
    var markets = new LinkedHashSet<String>();
    for (var word : new Values(findings).words(entry)) {
      if (!terms.markets().isEmpty() && !terms.markets().contains(word.text())) {
        findings.unknown(Code.UNKNOWN_MARKET, word.spot(), "market", word.text(), terms.markets());
      }
      markets.add(word.text());
    }
    return markets;
  }
}
