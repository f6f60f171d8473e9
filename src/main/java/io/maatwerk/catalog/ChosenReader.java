package io.maatwerk.catalog;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads choices made beforehand: a map from option to choice, or to the words of a text. */
final class ChosenReader {

  private final Findings findings;
  private final Scope scope;

  ChosenReader(Findings findings, Scope scope) {
    this.findings = findings;
    this.scope = scope;
  }

  Selection read(List<Yaml.Entry> entries) {
    var values = new LinkedHashMap<String, String>();
    var texts = new LinkedHashMap<String, String>();
    for (var entry : entries) {
      scope.option(entry.key()).ifPresent(named -> add(named.option(), entry, values, texts));
    }
    return new Selection(values, texts);
  }

  private void add(
      Option option, Yaml.Entry entry, Map<String, String> values, Map<String, String> texts) {
    if (option.text().isPresent()) {
      new Standards(findings)
          .text(option.text().get(), entry)
          .ifPresent(
              text -> {
                values.put(option.id(), text.isEmpty() ? Choice.NONE : Choice.ANY);
                if (!text.isEmpty()) {
                  texts.put(option.id(), text);
                }
              });
      return;
    }
    new Values(findings)
        .word(entry)
        .ifPresent(
            word -> {
              if (!option.choices().isEmpty() && !option.values().contains(word.text())) {
                findings.unknown(
                    Code.UNKNOWN_CHOICE,
                    word.spot(),
                    "choice of " + option.id(),
                    word.text(),
                    option.values());
              }
              values.put(option.id(), word.text());
            });
  }
}
