package io.maatwerk.catalog;

import io.maatwerk.product.Wording;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Reads a text for people: plain, or a map by language. */
final class WordingReader {

  private static final int LONGEST = 2000;

  private final Findings findings;
  private final Terms terms;

  WordingReader(Findings findings, Terms terms) {
    this.findings = findings;
    this.terms = terms;
  }

  /** What the field says; an empty wording when it is absent. */
  Wording optional(Optional<Yaml.Entry> entry) {
    return entry.map(this::read).orElse(Wording.EMPTY);
  }

  Wording read(Yaml.Entry entry) {
    return entry.value() instanceof Yaml.Mapping mapping
        ? byLanguage(entry, mapping)
        : Wording.of(text(entry));
  }

  private Wording byLanguage(Yaml.Entry owner, Yaml.Mapping mapping) {
    var texts = new LinkedHashMap<String, String>();
    for (var entry : mapping.entries()) {
      if (!terms.languages().isEmpty() && !terms.languages().contains(entry.name())) {
        findings.unknown(
            Code.UNKNOWN_LANGUAGE, entry.spot(), "language", entry.name(), terms.languages());
      }
      texts.put(entry.name(), text(entry));
    }
    if (texts.isEmpty()) {
      findings.add(Code.EMPTY, mapping.spot(), "nothing is written for " + Quote.of(owner.name()));
      return Wording.EMPTY;
    }
    var missing = terms.languages().stream().filter(l -> !texts.containsKey(l)).toList();
    if (!missing.isEmpty()) {
      findings.add(
          Code.MISSING_LANGUAGE,
          owner.spot(),
          "%s lacks %s".formatted(Quote.of(owner.name()), String.join(", ", missing)));
    }
    return new Wording(texts);
  }

  private String text(Yaml.Entry entry) {
    var word = new Values(findings).word(entry);
    word.ifPresent(scalar -> check(entry, scalar));
    return word.map(scalar -> scalar.text().strip()).orElse("");
  }

  private void check(Yaml.Entry entry, Yaml.Scalar scalar) {
    if (scalar.text().isBlank()) {
      findings.add(Code.EMPTY, scalar.spot(), "nothing is written for " + Quote.of(entry.name()));
    } else if (scalar.text().length() > LONGEST) {
      findings.add(Code.WRONG_TEXT, scalar.spot(), "a text has at most " + LONGEST + " characters");
    } else if (scalar.text().codePoints().anyMatch(WordingReader::isUnreadable)) {
      findings.add(
          Code.WRONG_TEXT, scalar.spot(), "a text for people cannot have control characters");
    }
  }

  private static boolean isUnreadable(int point) {
    int type = Character.getType(point);
    return type == Character.SURROGATE
        || type == Character.CONTROL && point != '\n' && point != '\t';
  }
}
