package io.maatwerk.catalog;

import io.maatwerk.product.OptionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an option's body, its own or the library's. */
final class OptionReader {

  private static final List<String> TEXT_BODY =
      List.of("at-most", "alphabet", "surcharge", "per-character");

  private final Findings findings;
  private final Terms terms;
  private final Library library;
  private final Budget budget;

  OptionReader(Findings findings, Terms terms, Library library, Budget budget) {
    this.findings = findings;
    this.terms = terms;
    this.library = library;
    this.budget = budget;
  }

  Body read(OptionKind kind, Yaml.Entry entry) {
    var fields = fields(kind, entry);
    var use = fields.find("use");
    if (use.isEmpty()) {
      return own(kind, fields);
    }
    for (var own : kind == OptionKind.TEXT ? TEXT_BODY : List.of("choices")) {
      fields
          .find(own)
          .ifPresent(
              e ->
                  findings.add(
                      Code.WRONG_TYPE, e.spot(), "'use' stands in place of '" + own + "'"));
    }
    var body = new Values(findings).word(use.get()).flatMap(word -> shared(kind, word));
    var standard = fields.find("default");
    return body.map(b -> standard.isPresent() ? b.withStandard(standard) : b)
        .orElseGet(() -> unread(kind));
  }

  /** A body that takes nothing from elsewhere, as the library writes it. */
  Body own(OptionKind kind, Fields fields) {
    if (kind == OptionKind.TEXT) {
      return new TextReader(findings, terms).read(fields);
    }
    var choices = new ChoiceReader(findings, terms, library, budget, kind);
    return fields
        .need("choices")
        .<Body>map(entry -> choices.read(entry, fields.find("default")))
        .orElseGet(() -> unread(kind));
  }

  private Fields fields(OptionKind kind, Yaml.Entry entry) {
    var what = "a " + kind.word() + " option";
    return kind == OptionKind.TEXT
        ? Fields.of(
            entry,
            what,
            findings,
            "at-most",
            "alphabet",
            "surcharge",
            "per-character",
            "default",
            "use")
        : Fields.of(entry, what, findings, "choices", "default", "use");
  }

  private Optional<Body> shared(OptionKind kind, Yaml.Scalar name) {
    var shared = library.options().get(name.text());
    if (shared == null) {
      if (library.readable()) {
        findings.unknown(
            Code.UNKNOWN_OPTION,
            name.spot(),
            "option of the library",
            name.text(),
            library.options().keySet());
      }
      return Optional.empty();
    }
    var body = shared.bodies().get(kind);
    if (body == null && shared.reasons().containsKey(kind)) {
      findings.add(
          Code.UNFIT_OPTION,
          name.spot(),
          "the library's option %s does not fit a %s: %s"
              .formatted(Quote.of(name.text()), kind.word(), shared.reasons().get(kind)));
    }
    return Optional.ofNullable(body).filter(b -> isAffordable(b, name)).map(b -> at(b, name));
  }

  private boolean isAffordable(Body body, Yaml.Scalar name) {
    return !(body instanceof Body.Choosing choosing)
        || budget.take(choosing.choices().size(), name.spot());
  }

  /** The body as if it had been written where it is used. */
  private static Body at(Body body, Yaml.Scalar use) {
    var standard =
        body.standard()
            .map(
                entry -> {
                  var word = (Yaml.Scalar) entry.value();
                  return new Yaml.Entry(
                      new Yaml.Scalar(use.spot(), "default", true),
                      new Yaml.Scalar(use.spot(), word.text(), word.plain()));
                });
    return body instanceof Body.Choosing choosing
        ? new Body.Choosing(choosing.choices(), spots(choosing, use), standard)
        : body.withStandard(standard);
  }

  private static Map<String, Spot> spots(Body.Choosing choosing, Yaml.Scalar use) {
    var spots = new LinkedHashMap<String, Spot>();
    choosing.ids().forEach(id -> spots.put(id, use.spot()));
    return spots;
  }

  private static Body unread(OptionKind kind) {
    return kind == OptionKind.TEXT
        ? new Body.Typing(TextReader.UNREAD, Optional.empty())
        : new Body.Choosing(List.of(), Map.of(), Optional.empty());
  }
}
