package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.page.Art;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import java.util.Map;
import java.util.Optional;

/**
 * Swatches in the colours that the design shows.
 *
 * @param shown every option's value
 */
record Swatches(PublishedProduct published, Map<String, String> shown) {

  Swatch of(Option option, Choice choice) {
    var look = choice.look();
    return switch (option.kind()) {
      case COLOUR, PATTERN_COLOUR -> Swatch.of("disc", look.hex());
      case MATERIAL -> cloth(option, look);
      case PATTERN -> tile(option, look);
      case STYLE, TEXT -> Swatch.WORD;
    };
  }

  private Swatch cloth(Option option, Look look) {
    var ground = shownHex(option, OptionKind.COLOUR);
    if (look.texture().isEmpty()) {
      return Swatch.of("tile", ground);
    }
    var bitmap = published.artwork().bitmap(look.texture().get());
    var image = look.texture().map(this::address);
    double width = bitmap.width() / Swatch.PIXELS;
    double height = bitmap.height() / Swatch.PIXELS;
    return new Swatch("tile", ground, image, Optional.empty(), width, height);
  }

  private Swatch tile(Option option, Look look) {
    var ground = shownHex(option, OptionKind.COLOUR);
    if (look.tile().isEmpty()) {
      return Swatch.of("tile", ground);
    }
    var box = published.artwork().drawing(look.tile().get()).box();
    var print = shownHex(option, OptionKind.PATTERN_COLOUR);
    var image = look.tile().map(this::address);
    return new Swatch("tile", ground, image, print, box.getWidth(), box.getHeight());
  }

  private String address(String path) {
    return Art.address(published, path);
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
