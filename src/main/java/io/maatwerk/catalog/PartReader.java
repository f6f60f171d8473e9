package io.maatwerk.catalog;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.View;
import io.maatwerk.product.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a part with its options. */
final class PartReader {

  private record Placed(OptionKind kind, Spot spot, Body body) {}

  private final Findings findings;
  private final Terms terms;
  private final OptionReader options;
  private final List<String> views;
  private final Spots spots;

  PartReader(Findings findings, Terms terms, OptionReader options, List<View> views, Spots spots) {
    this.findings = findings;
    this.terms = terms;
    this.options = options;
    this.views = views.stream().map(View::id).toList();
    this.spots = spots;
  }

  Part read(Yaml.Entry entry) {
    Ids.check(entry.key(), findings);
    spots.put(Spots.Thing.PART, entry.name(), entry.spot());
    var fields =
        Fields.of(
            entry,
            "a part",
            findings,
            "name",
            "view",
            "optional",
            "material",
            "colour",
            "pattern",
            "pattern-colour",
            "style",
            "text");
    var words = new WordingReader(findings, terms);
    var name = fields.need("name").map(words::read).orElse(Wording.of(entry.name()));
    var view = fields.find("view").flatMap(this::view);
    boolean optional = fields.find("optional").map(new Values(findings)::flag).orElse(false);
    var bodies = bodies(entry);
    if (optional && bodies.isEmpty()) {
      findings.add(Code.EMPTY, entry.spot(), "an optional part needs at least one option");
    }
    var standards = new PartDefaults(findings, optional);
    bodies.forEach(placed -> standards.add(address(entry, placed), placed.spot(), placed.body()));
    var read = new ArrayList<Option>();
    bodies.forEach(placed -> read.add(option(address(entry, placed), placed, optional, standards)));
    return new Part(entry.name(), name, view, optional, read);
  }

  private Optional<String> view(Yaml.Entry entry) {
    var word = new Values(findings).word(entry);
    if (word.isPresent() && !views.contains(word.get().text())) {
      findings.unknown(Code.UNKNOWN_VIEW, word.get().spot(), "view", word.get().text(), views);
    }
    return word.map(Yaml.Scalar::text);
  }

  /** The options in the order in which they are written. */
  private List<Placed> bodies(Yaml.Entry part) {
    var bodies = new ArrayList<Placed>();
    if (part.value() instanceof Yaml.Mapping mapping) {
      for (var entry : mapping.entries()) {
        OptionKind.of(entry.name())
            .ifPresent(
                kind -> bodies.add(new Placed(kind, entry.spot(), options.read(kind, entry))));
      }
    }
    return bodies;
  }

  private static String address(Yaml.Entry part, Placed placed) {
    return part.name() + "." + placed.kind().word();
  }

  private Option option(String id, Placed placed, boolean optional, PartDefaults standards) {
    spots.put(Spots.Thing.OPTION, id, placed.spot());
    placed.body().standard().ifPresent(e -> spots.put(Spots.Thing.DEFAULT, id, e.value().spot()));
    if (placed.body() instanceof Body.Choosing choosing) {
      choosing
          .spots()
          .forEach((choice, spot) -> spots.put(Spots.Thing.CHOICE, id + "=" + choice, spot));
      return new Option(
          id,
          placed.kind(),
          optional,
          choosing.choices(),
          standards.choice(id, choosing),
          Optional.empty());
    }
    var preset = standards.text(id);
    var text = ((Body.Typing) placed.body()).text();
    return new Option(
        id,
        placed.kind(),
        optional,
        List.of(),
        preset.isPresent() ? Choice.ANY : Choice.NONE,
        Optional.of(with(text, preset)));
  }

  private static TextOption with(TextOption text, Optional<String> preset) {
    return new TextOption(
        text.atMost(), text.alphabet(), preset, text.surcharge(), text.perCharacter());
  }
}
