package io.maatwerk.catalog;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Preset;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a named beginning. */
final class PresetReader {

  private final Findings findings;
  private final Terms terms;
  private final Scope scope;

  PresetReader(Findings findings, Terms terms, Scope scope) {
    this.findings = findings;
    this.terms = terms;
    this.scope = scope;
  }

  Preset read(Yaml.Entry entry) {
    Ids.check(entry.key(), findings);
    var fields = Fields.of(entry, "a preset", findings, "name", "choices");
    var words = new WordingReader(findings, terms);
    var values = new LinkedHashMap<String, String>();
    var texts = new LinkedHashMap<String, String>();
    fields.need("choices");
    for (var choice : fields.below("choices")) {
      scope.option(choice.key()).ifPresent(named -> add(named.option(), choice, values, texts));
    }
    return new Preset(
        entry.name(),
        fields.need("name").map(words::read).orElse(Wording.EMPTY),
        new Selection(values, texts));
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
