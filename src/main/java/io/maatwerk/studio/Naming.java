package io.maatwerk.studio;

import io.maatwerk.http.OurWords;
import io.maatwerk.page.DayText;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Wording;

/** What options and choices are called in one language; never by their ids. */
record Naming(Product product, StudioWords words, ScriptWords script, String language) {

  static Naming of(Product product, String language) {
    return new Naming(
        product,
        OurWords.in(language, StudioWords.class),
        OurWords.in(language, ScriptWords.class),
        language);
  }

  String part(Part part) {
    return part.name().in(language);
  }

  /** A kind of decision. */
  String kind(OptionKind kind) {
    return switch (kind) {
      case MATERIAL -> words.material();
      case COLOUR -> words.colour();
      case PATTERN -> words.pattern();
      case PATTERN_COLOUR -> words.patternColour();
      case STYLE -> words.style();
      case TEXT -> words.text();
    };
  }

  /** How far a shopper is with a part. */
  String step(String state) {
    return switch (state) {
      case OptionPresenter.CHOSEN -> script.stepChosen();
      case OptionPresenter.CLASHING -> script.stepClashing();
      default -> script.stepOpen();
    };
  }

  /** An option away from its part: the part's name, and the kind where the part has several. */
  String option(Option option) {
    var part = product.part(option.part()).orElseThrow();
    return part.options().size() == 1
        ? part(part)
        : part(part)
            + " · "
            + kind(option.kind()).toLowerCase(java.util.Locale.forLanguageTag(language));
  }

  /** One of an option's values; for a text {@code any} or {@code none}. */
  String value(Option option, String value) {
    if (option.isText()) {
      return value.equals(Choice.NONE) ? script.noText() : script.anyText();
    }
    return option.choice(value).map(choice -> choice.name().in(language)).orElse(script.none());
  }

  /** A value as a change writes it: for a text its words, empty for no text. */
  String written(Option option, String written) {
    if (option.isText()) {
      return written.isEmpty() ? script.noText() : quoted(written);
    }
    return value(option, written);
  }

  /** Why something cannot be had, its days written out. */
  String reason(Wording reason) {
    return DayText.reason(reason.in(language), language);
  }

  String quoted(String text) {
    return "“" + text + "”";
  }
}
