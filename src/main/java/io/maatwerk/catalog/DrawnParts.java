package io.maatwerk.catalog;

import io.maatwerk.artwork.Mark;
import io.maatwerk.product.Part;
import java.util.stream.Collectors;

/** Every part is drawn by some view. */
final class DrawnParts implements ProductCheck {

  @Override
  public void check(ProductFile file, Findings findings) {
    var views = file.product().views();
    if (views.isEmpty()
        || !views.stream().allMatch(view -> file.drawings().containsKey(view.art()))) {
      return;
    }
    var drawn =
        file.drawings().values().stream()
            .flatMap(drawing -> drawing.marks().stream())
            .filter(m -> m.kind() == Mark.Kind.PART || m.kind() == Mark.Kind.TEXT)
            .map(Mark::name)
            .collect(Collectors.toSet());
    for (Part part : file.product().parts()) {
      if (!drawn.contains(part.id())) {
        findings.add(
            Code.UNDRAWN_PART,
            file.spots().of(Spots.Thing.PART, part.id()),
            "no view draws the part %s; give something data-part=\"%s\""
                .formatted(Quote.of(part.id()), part.id()));
      }
    }
  }
}
