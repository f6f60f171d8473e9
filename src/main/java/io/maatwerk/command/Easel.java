package io.maatwerk.command;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Design;
import io.maatwerk.design.CardWords;
import io.maatwerk.design.Painted;
import io.maatwerk.design.Scene;
import io.maatwerk.rendering.Pictures;
import io.maatwerk.rendering.Typeface;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Draws designs of one product. */
record Easel(PublishedProduct published, String language) {

  /** Throws {@link CannotRun} unless the product has pictures in that format. */
  void requireFormat(String word) {
    var known = Painted.formats(published.product());
    if (!known.contains(word)) {
      throw new CannotRun(
          "there is no format '%s'; there is %s".formatted(word, String.join(", ", known)));
    }
  }

  /** A picture in a format that the product has. */
  BufferedImage draw(Design design, String word) {
    return new Painted(scene(design), Pictures.with(Typeface.load())).in(word);
  }

  private Scene scene(Design design) {
    var words =
        new CardWords(published, language)
            .of(
                Optional.empty(),
                Optional.empty(),
                Optional.of(design.price().total()),
                design.serial(),
                published.configurator().designs());
    return new Scene(published, design.selection(), words);
  }
}
