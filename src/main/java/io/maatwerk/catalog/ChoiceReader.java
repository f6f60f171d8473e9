package io.maatwerk.catalog;

import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code choices}: a palette's name, a list of ids, or a map from ids to details. */
final class ChoiceReader {

  static final Set<String> RESERVED = Set.of(Choice.NONE, Choice.ANY);
  static final String WHY_RESERVED = "conditions use the word for something else";

  private final Findings findings;
  private final Terms terms;
  private final Library library;
  private final Budget budget;
  private final OptionKind kind;
  private final List<Choice> choices = new ArrayList<>();
  private final Map<String, Spot> spots = new LinkedHashMap<>();

  ChoiceReader(Findings findings, Terms terms, Library library, Budget budget, OptionKind kind) {
    this.findings = findings;
    this.terms = terms;
    this.library = library;
    this.budget = budget;
    this.kind = kind;
  }

  Body.Choosing read(Yaml.Entry entry, Optional<Yaml.Entry> standard) {
    if (entry.value() instanceof Yaml.Mapping mapping) {
      detailed(entry, mapping);
    } else if (kind == OptionKind.STYLE) {
      findings.add(
          Code.WRONG_TYPE,
          entry.value().spot(),
          "a style's choices are a map from ids to details with a name");
    } else if (entry.value() instanceof Yaml.Scalar palette) {
      palette(palette);
    } else {
      var words = new Values(findings).words(entry);
      if (budget.take(words.size(), entry.spot())) {
        words.forEach(word -> add(word, Optional.empty()));
      }
    }
    return new Body.Choosing(List.copyOf(choices), spots, standard);
  }

  private void palette(Yaml.Scalar name) {
    if (kind != OptionKind.COLOUR && kind != OptionKind.PATTERN_COLOUR) {
      findings.add(
          Code.WRONG_TYPE,
          name.spot(),
          "a %s's choices are a list or a map; palettes are of colours".formatted(kind.word()));
      return;
    }
    var ids = library.palettes().get(name.text());
    if (ids == null) {
      if (library.readable()) {
        findings.unknown(
            Code.UNKNOWN_PALETTE, name.spot(), "palette", name.text(), library.palettes().keySet());
      }
      return;
    }
    if (budget.take(ids.size(), name.spot())) {
      ids.forEach(id -> add(new Yaml.Scalar(name.spot(), id, true), Optional.empty()));
    }
  }

  private void detailed(Yaml.Entry owner, Yaml.Mapping mapping) {
    if (mapping.entries().isEmpty()) {
      findings.add(Code.EMPTY, owner.spot(), "'choices' needs at least one choice");
    }
    if (!budget.take(mapping.entries().size(), owner.spot())) {
      return;
    }
    for (var entry : mapping.entries()) {
      add(entry.key(), Optional.of(entry).filter(e -> !(e.value() instanceof Yaml.Nothing)));
    }
  }

  private void add(Yaml.Scalar id, Optional<Yaml.Entry> details) {
    Ids.check(id, findings);
    Ids.checkFree(id, RESERVED, WHY_RESERVED, findings);
    spots.put(id.text(), id.spot());
    choices.add(details.isPresent() ? detailed(id, details.get()) : plain(id));
  }

  private Choice plain(Yaml.Scalar id) {
    if (kind == OptionKind.STYLE) {
      findings.add(Code.MISSING_KEY, id.spot(), "a style needs 'name'");
    }
    var item = item(id);
    return new Choice(id.text(), item.name(), item.surcharge(), Availability.ALWAYS, item.look());
  }

  private Choice detailed(Yaml.Scalar id, Yaml.Entry details) {
    var fields =
        Fields.of(
            details,
            "a choice",
            findings,
            "name",
            "surcharge",
            "from",
            "until",
            "markets",
            "sold-out");
    var item = item(id);
    var words = new WordingReader(findings, terms);
    var money = new MoneyReader(findings, terms);
    var name = kind == OptionKind.STYLE ? fields.need("name") : fields.find("name");
    return new Choice(
        id.text(),
        name.map(words::read).orElse(item.name()),
        fields.find("surcharge").map(money::read).orElse(item.surcharge()),
        new AvailabilityReader(findings, terms).read(fields),
        item.look());
  }

  private Library.Item item(Yaml.Scalar id) {
    var items = library.items(kind);
    var item = items.get(id.text());
    if (item == null && kind != OptionKind.STYLE && library.readable()) {
      findings.unknown(code(), id.spot(), noun(), id.text(), items.keySet());
    }
    return item == null
        ? new Library.Item(Wording.of(id.text()), Amounts.NOTHING, Look.NONE)
        : item;
  }

  private Code code() {
    return switch (kind) {
      case MATERIAL -> Code.UNKNOWN_MATERIAL;
      case PATTERN -> Code.UNKNOWN_PATTERN;
      default -> Code.UNKNOWN_COLOUR;
    };
  }

  private String noun() {
    return kind == OptionKind.PATTERN_COLOUR ? OptionKind.COLOUR.word() : kind.word();
  }
}
