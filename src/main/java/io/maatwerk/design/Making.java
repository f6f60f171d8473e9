package io.maatwerk.design;

import io.maatwerk.artwork.Painter;
import io.maatwerk.artwork.Painting;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import io.maatwerk.rendering.Still;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** How a design came to be, for a moving picture: from the defaults part by part, then a turn. */
record Making(PublishedProduct published, Selection design) {

  /** What a moving picture is called in its address. */
  static final String FORMAT = "making";

  private static final int START = 600;
  private static final int STEP = 280;
  private static final int RESULT = 1600;
  private static final int TURN = 1300;

  static Making of(Scene scene) {
    return new Making(scene.published(), scene.selection());
  }

  /** What is shown and for how long; the result for longest, then each further view of it. */
  List<Still> stills() {
    var front = product().views().get(0);
    var stills = new ArrayList<Still>();
    stills.add(new Still(painting(front, Selection.EMPTY), START));
    var made = Selection.EMPTY;
    for (Part part : product().parts()) {
      made = with(made, part);
      stills.add(new Still(painting(front, made), STEP));
    }
    stills.add(new Still(painting(front, design), RESULT));
    product().views().stream()
        .skip(1)
        .map(view -> new Still(painting(view, design), TURN))
        .forEach(stills::add);
    return stills;
  }

  private Selection with(Selection made, Part part) {
    var values = new LinkedHashMap<>(made.values());
    var texts = new LinkedHashMap<>(made.texts());
    for (var option : part.options()) {
      values.computeIfAbsent(option.id(), design.values()::get);
      texts.computeIfAbsent(option.id(), design.texts()::get);
    }
    return new Selection(values, texts);
  }

  private Product product() {
    return published.product();
  }

  private Painting painting(View view, Selection selection) {
    return Painter.paint(product(), view, selection, published.artwork());
  }
}
