package io.maatwerk.catalog;

import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Optional;

/** Reads a rule: why, when, and one of seven demands. */
final class RuleReader {

  private static final List<String> DEMANDS =
      List.of("require", "forbid", "same", "different", "at-most", "at-least", "allow");

  private static final int MOST = 10_000;

  private final Findings findings;
  private final WordingReader words;
  private final ConditionReader conditions;
  private final Values values;

  RuleReader(Findings findings, Terms terms, Scope scope, Budget budget) {
    this.findings = findings;
    this.words = new WordingReader(findings, terms);
    this.conditions = new ConditionReader(findings, scope, budget);
    this.values = new Values(findings);
  }

  /** The rule; empty when it demands nothing that can be read, which has then been said. */
  Optional<Rule> read(Yaml.Entry entry) {
    Ids.check(entry.key(), findings);
    var fields =
        Fields.of(
            entry,
            "a rule",
            findings,
            "because",
            "when",
            "require",
            "forbid",
            "same",
            "different",
            "at-most",
            "at-least",
            "of",
            "allow");
    var because = fields.need("because").map(words::read).orElse(Wording.EMPTY);
    var when = fields.find("when").map(conditions::read);
    return demandEntry(fields)
        .flatMap(demand -> demand(fields, demand))
        .map(demand -> new Rule(entry.name(), because, when, demand));
  }

  private Optional<Yaml.Entry> demandEntry(Fields fields) {
    var written = DEMANDS.stream().filter(fields::has).toList();
    if (written.isEmpty() && fields.isWhole()) {
      findings.add(Code.MISSING_KEY, fields.owner(), "a rule needs " + Suggestion.words(DEMANDS));
    }
    if (written.size() > 1) {
      findings.add(
          Code.WRONG_RULE,
          fields.find(written.get(1)).orElseThrow().spot(),
          "a rule has one demand; this one has '%s' already".formatted(written.get(0)));
    }
    return written.stream().findFirst().flatMap(fields::find);
  }

  private Optional<Demand> demand(Fields fields, Yaml.Entry entry) {
    boolean counts = entry.name().equals("at-most") || entry.name().equals("at-least");
    if (!counts) {
      fields
          .find("of")
          .ifPresent(
              of ->
                  findings.add(
                      Code.WRONG_RULE, of.spot(), "'of' belongs to 'at-most' and 'at-least'"));
    }
    return switch (entry.name()) {
      case "require" -> Optional.of(new Demand.Require(conditions.read(entry)));
      case "forbid" -> Optional.of(new Demand.Forbid(conditions.read(entry)));
      case "same" -> Optional.of(new Demand.Same(options(entry)));
      case "different" -> Optional.of(new Demand.Different(options(entry)));
      case "at-most" -> count(entry).map(n -> new Demand.AtMost(n, of(fields)));
      case "at-least" -> count(entry).map(n -> new Demand.AtLeast(n, of(fields)));
      default -> Optional.of(new TableReader(findings, conditions).read(entry));
    };
  }

  private List<String> options(Yaml.Entry entry) {
    var options = values.words(entry);
    if (options.size() == 1) {
      findings.add(
          Code.WRONG_RULE,
          options.get(0).spot(),
          Quote.of(entry.name()) + " needs at least two options");
    }
    options.forEach(conditions::option);
    return options.stream().map(Yaml.Scalar::text).toList();
  }

  private Optional<Integer> count(Yaml.Entry entry) {
    return values.count(entry, 0, MOST);
  }

  private List<Condition> of(Fields fields) {
    return fields.need("of").map(values::list).orElse(List.of()).stream()
        .map(item -> conditions.read(item, "of"))
        .toList();
  }
}
