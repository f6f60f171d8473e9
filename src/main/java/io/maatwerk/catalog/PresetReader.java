package io.maatwerk.catalog;

import io.maatwerk.product.Preset;
import io.maatwerk.product.Wording;

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
    fields.need("choices");
    var chosen = new ChosenReader(findings, scope).read(fields.below("choices"));
    return new Preset(
        entry.name(), fields.need("name").map(words::read).orElse(Wording.EMPTY), chosen);
  }
}
