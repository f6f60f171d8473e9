package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painter;
import io.maatwerk.artwork.Painting;
import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Random;

/** The brand that ships with the product, as pictures see it. */
final class Meridian {

  static final PublishedProduct SHOE =
      CatalogReader.read(Path.of("catalog/meridian")).brands().get(0).products().stream()
          .filter(product -> product.product().id().equals("court-classic"))
          .findFirst()
          .orElseThrow();

  static final Artwork ARTWORK = Artwork.of(SHOE::art);

  private Meridian() {}

  static Painting paint(String view, Selection design) {
    return Painter.paint(SHOE.product(), SHOE.product().view(view).orElseThrow(), design, ARTWORK);
  }

  /** Some choice for each option, rules aside: a picture can be drawn of any. */
  static Selection random(long seed) {
    var random = new Random(seed);
    var values = new HashMap<String, String>();
    var texts = new HashMap<String, String>();
    for (var option : SHOE.product().options()) {
      if (option.isText()) {
        values.put(option.id(), Choice.ANY);
        texts.put(option.id(), "ZOE");
      } else {
        values.put(option.id(), some(option, random));
      }
    }
    return new Selection(values, texts);
  }

  private static String some(Option option, Random random) {
    return option.choices().get(random.nextInt(option.choices().size())).id();
  }
}
