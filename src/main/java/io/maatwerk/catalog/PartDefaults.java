package io.maatwerk.catalog;

import io.maatwerk.product.Choice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a part's options start with: an optional part is out, unless one of its options has a
 * default; then it is in whole.
 */
final class PartDefaults {

  private static final String NO_TEXT = "";

  private final Findings findings;
  private final boolean optional;
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, Runnable> objections = new HashMap<>();
  private boolean in;

  PartDefaults(Findings findings, boolean optional) {
    this.findings = findings;
    this.optional = optional;
    this.in = !optional;
  }

  /** Takes note of an option; all are added before the first is asked for. */
  void add(String id, Spot spot, Body body) {
    var value = body.standard().flatMap(entry -> value(id, body, entry));
    value.ifPresent(v -> given.put(id, v));
    boolean something = value.filter(v -> !isNothing(body, v)).isPresent();
    in |= something;
    if (!something && (body instanceof Body.Typing || value.isPresent())) {
      var place = body.standard().map(entry -> entry.value().spot()).orElse(spot);
      objections.put(id, () -> findings.add(Code.WRONG_DEFAULT, place, sentence(id, body)));
    }
  }

  private Optional<String> value(String id, Body body, Yaml.Entry entry) {
    var standards = new Standards(findings);
    return body instanceof Body.Choosing choosing
        ? standards.choice(choosing, entry, "choice of " + id)
        : standards.text(((Body.Typing) body).text(), entry);
  }

  private static boolean isNothing(Body body, String value) {
    return value.equals(body instanceof Body.Typing ? NO_TEXT : Choice.NONE);
  }

  private String sentence(String id, Body body) {
    if (!optional) {
      return Quote.of(id) + " cannot be none, since its part is not optional";
    }
    return body instanceof Body.Typing
        ? "a default puts this part in, so its text needs a default that is not empty"
        : "a default puts this part in, so none of its options can be none";
  }

  /** The value that an option with choices starts with. */
  String choice(String id, Body.Choosing body) {
    if (in) {
      objections.getOrDefault(id, () -> {}).run();
    }
    var first = body.choices().isEmpty() ? Choice.NONE : body.choices().get(0).id();
    return given.getOrDefault(id, in ? first : Choice.NONE);
  }

  /** The words that a text starts with; empty when it starts without. */
  Optional<String> text(String id) {
    if (in && optional) {
      objections.getOrDefault(id, () -> {}).run();
    }
    return Optional.ofNullable(given.get(id)).filter(text -> !text.equals(NO_TEXT));
  }
}
