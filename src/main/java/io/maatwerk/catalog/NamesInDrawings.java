package io.maatwerk.catalog;

import io.maatwerk.artwork.Mark;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every part, style and text that a drawing names is the product's. */
final class NamesInDrawings implements ProductCheck {

  @Override
  public void check(ProductFile file, Findings findings) {
    var parts = new LinkedHashMap<String, Part>();
    file.product().parts().forEach(part -> parts.put(part.id(), part));
    file.drawings()
        .forEach(
            (path, drawing) -> {
              for (Mark mark : drawing.marks()) {
                var spot = new Spot(file.folder().shown(path), mark.line(), mark.column());
                check(mark, spot, parts, findings);
              }
            });
  }

  private static void check(Mark mark, Spot spot, Map<String, Part> parts, Findings findings) {
    switch (mark.kind()) {
      case PART -> part(mark.name(), spot, parts, findings);
      case TEXT ->
          part(mark.name(), spot, parts, findings)
              .ifPresent(part -> option(part, OptionKind.TEXT, spot, findings));
      case STYLE ->
          mark.part()
              .map(parts::get)
              .flatMap(part -> option(part, OptionKind.STYLE, spot, findings))
              .ifPresent(style -> choice(style, mark.name(), spot, findings));
      default -> {}
    }
  }

  private static Optional<Part> part(
      String id, Spot spot, Map<String, Part> parts, Findings findings) {
    if (!parts.containsKey(id)) {
      findings.unknown(Code.UNKNOWN_PART, spot, "part", id, parts.keySet());
    }
    return Optional.ofNullable(parts.get(id));
  }

  private static Optional<Option> option(Part part, OptionKind kind, Spot spot, Findings findings) {
    var option = part.option(kind);
    if (option.isEmpty()) {
      findings.add(
          Code.UNKNOWN_OPTION,
          spot,
          "the part %s has no %s".formatted(Quote.of(part.id()), kind.word()));
    }
    return option;
  }

  private static void choice(Option style, String id, Spot spot, Findings findings) {
    List<String> known = style.choices().stream().map(Choice::id).toList();
    if (!known.isEmpty() && !known.contains(id)) {
      findings.unknown(Code.UNKNOWN_CHOICE, spot, "choice of " + style.id(), id, known);
    }
  }
}
