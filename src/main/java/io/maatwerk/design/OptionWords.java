package io.maatwerk.design;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Wording;
import java.util.Map;

/** Options and their values as people read them. */
final class OptionWords {

  private static final Map<OptionKind, Wording> KINDS =
      Map.of(
          OptionKind.MATERIAL, Wording.of("material", "materiaal"),
          OptionKind.COLOUR, Wording.of("colour", "kleur"),
          OptionKind.PATTERN, Wording.of("pattern", "patroon"),
          OptionKind.PATTERN_COLOUR, Wording.of("pattern colour", "patroonkleur"),
          OptionKind.STYLE, Wording.of("style", "uitvoering"),
          OptionKind.TEXT, Wording.of("text", "tekst"));

  private static final Wording NOTHING = Wording.of("none", "geen");

  private OptionWords() {}

  /** Its kind: {@code pattern colour}. */
  static String kind(Option option, String language) {
    return KINDS.get(option.kind()).in(language);
  }

  /** What a selection has of it: a choice's name, or a text's words. */
  static String value(Option option, Selection selection, String language) {
    var value = selection.values().getOrDefault(option.id(), Choice.NONE);
    if (value.equals(Choice.ANY) && option.isText()) {
      return "\u201c" + selection.texts().getOrDefault(option.id(), "\u2026") + "\u201d";
    }
    return option
        .choice(value)
        .map(choice -> choice.name().in(language))
        .orElseGet(() -> value.equals(Choice.NONE) ? NOTHING.in(language) : value);
  }
}
