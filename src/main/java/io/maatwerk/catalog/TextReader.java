package io.maatwerk.catalog;

import io.maatwerk.product.Alphabet;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.TextOption;
import java.util.Optional;

/** Reads what a shopper may write, and what it costs. */
final class TextReader {

  private static final int LONGEST = 1000;

  /** What stands for a text option that could not be read. */
  static final TextOption UNREAD =
      new TextOption(LONGEST, Optional.empty(), Optional.empty(), Amounts.NOTHING, Amounts.NOTHING);

  private final Findings findings;
  private final MoneyReader money;
  private final Values values;

  TextReader(Findings findings, Terms terms) {
    this.findings = findings;
    this.money = new MoneyReader(findings, terms);
    this.values = new Values(findings);
  }

  Body.Typing read(Fields fields) {
    var atMost = fields.need("at-most").flatMap(entry -> values.count(entry, 1, LONGEST));
    var text =
        new TextOption(
            atMost.orElse(LONGEST),
            fields.find("alphabet").flatMap(this::alphabet),
            Optional.empty(),
            money.optional(fields.find("surcharge")),
            money.optional(fields.find("per-character")));
    return new Body.Typing(text, fields.find("default"));
  }

  private Optional<Alphabet> alphabet(Yaml.Entry entry) {
    var word = values.word(entry);
    var alphabet = word.map(w -> new Alphabet(w.text())).filter(Alphabet::isWellFormed);
    if (word.isPresent() && alphabet.isEmpty()) {
      findings.add(
          Code.WRONG_TEXT,
          word.get().spot(),
          "an alphabet lists characters and ranges that run upwards, such as \"A-Z0-9 \"");
    }
    return alphabet;
  }
}
