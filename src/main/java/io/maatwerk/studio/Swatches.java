package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Swatches in the colours that the design shows.
 *
 * @param shown every option's value
 * @param pictured the choices of styles that have pictures, by their options' ids
 */
record Swatches(
    PublishedProduct published, Map<String, String> shown, Map<String, List<String>> pictured) {

  Swatch of(Option option, Choice choice) {
    var look = choice.look();
    return switch (option.kind()) {
      case COLOUR, PATTERN_COLOUR -> Swatch.of("disc", look.hex());
      case MATERIAL -> cloth(option, look);
      case PATTERN -> tile(option, look);
      case STYLE -> style(option, choice);
      case TEXT -> Swatch.WORD;
    };
  }

  private Swatch style(Option option, Choice choice) {
    return pictured.getOrDefault(option.id(), List.of()).contains(choice.id())
        ? Swatch.picture(StylePictures.address(published, option, choice))
        : Swatch.WORD;
  }

  private Swatch cloth(Option option, Look look) {
    var ground = shownHex(option, OptionKind.COLOUR);
    return new Swatch("tile", ground, look.texture(), Optional.empty());
  }

  private Swatch tile(Option option, Look look) {
    var ground = shownHex(option, OptionKind.COLOUR);
    return new Swatch("tile", ground, look.tile(), shownHex(option, OptionKind.PATTERN_COLOUR));
  }

  private Optional<String> shownHex(Option option, OptionKind kind) {
    return published
        .product()
        .part(option.part())
        .flatMap(part -> part.option(kind))
        .flatMap(colour -> colour.choice(shown.get(colour.id())))
        .map(Choice::look)
        .flatMap(Look::hex);
  }
}
