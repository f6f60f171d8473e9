package io.maatwerk.page;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Selection;
import java.util.Optional;

/** Cuts samples of a design, each in its own colours. */
record Samples(PublishedProduct published, Selection selection) {

  /** Empty where nothing of a part can be shown. */
  Optional<Sample> of(Part part) {
    var sample =
        new Sample(
            look(part, OptionKind.COLOUR).flatMap(Look::hex),
            look(part, OptionKind.MATERIAL).flatMap(Look::texture).map(this::address),
            look(part, OptionKind.PATTERN).flatMap(Look::tile).map(tile -> print(part, tile)));
    return Optional.of(sample).filter(piece -> !piece.isBare());
  }

  private Sample.Print print(Part part, String tile) {
    var box = published.artwork().drawing(tile).box();
    var colour = look(part, OptionKind.PATTERN_COLOUR).flatMap(Look::hex);
    return new Sample.Print(address(tile), box.getWidth(), box.getHeight(), colour);
  }

  private String address(String path) {
    return Art.address(published, path);
  }

  private Optional<Look> look(Part part, OptionKind kind) {
    return part.option(kind)
        .flatMap(option -> option.choice(selection.values().getOrDefault(option.id(), "")))
        .map(Choice::look);
  }
}
