package io.maatwerk.artwork;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Selection;
import java.util.Optional;

/**
 * How a design has one part.
 *
 * @param drawn whether the part is there at all
 * @param texture the bitmap of its material
 * @param tile the drawing of its pattern
 * @param style the id of its style
 * @param text what it says
 */
record PartLook(
    boolean drawn,
    Optional<Paint.Solid> colour,
    Optional<String> texture,
    Optional<String> tile,
    Optional<Paint.Solid> tileColour,
    Optional<String> style,
    Optional<String> text) {

  static PartLook of(Part part, Selection design) {
    return new PartLook(
        isDrawn(part, design),
        look(part, OptionKind.COLOUR, design).flatMap(Look::hex).map(Paint.Solid::of),
        look(part, OptionKind.MATERIAL, design).flatMap(Look::texture),
        look(part, OptionKind.PATTERN, design).flatMap(Look::tile),
        look(part, OptionKind.PATTERN_COLOUR, design).flatMap(Look::hex).map(Paint.Solid::of),
        part.option(OptionKind.STYLE).map(option -> value(option, design)),
        part.option(OptionKind.TEXT).flatMap(option -> text(option, design)));
  }

  private static boolean isDrawn(Part part, Selection design) {
    return !part.optional()
        || part.options().stream().anyMatch(o -> !value(o, design).equals(Choice.NONE));
  }

  private static Optional<Look> look(Part part, OptionKind kind, Selection design) {
    return part.option(kind)
        .flatMap(option -> option.choice(value(option, design)))
        .map(Choice::look);
  }

  private static Optional<String> text(Option option, Selection design) {
    var given = Optional.ofNullable(design.texts().get(option.id()));
    return given
        .or(() -> option.text().flatMap(text -> text.preset()))
        .filter(text -> !value(option, design).equals(Choice.NONE) && !text.isBlank());
  }

  static String value(Option option, Selection design) {
    var given = design.texts().getOrDefault(option.id(), "");
    var fallback = given.isBlank() ? option.standard() : Choice.ANY;
    return design.values().getOrDefault(option.id(), fallback);
  }
}
