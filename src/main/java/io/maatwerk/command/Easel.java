package io.maatwerk.command;

import io.maatwerk.artwork.Painter;
import io.maatwerk.artwork.Painting;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Design;
import io.maatwerk.design.CardWords;
import io.maatwerk.product.View;
import io.maatwerk.rendering.Card;
import io.maatwerk.rendering.Format;
import io.maatwerk.rendering.Pictures;
import io.maatwerk.rendering.Scheme;
import io.maatwerk.rendering.Typeface;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws designs of one product. */
record Easel(PublishedProduct published, String language) {

  private static final String DRAWING = ".svg";

  /** Throws {@link CannotRun} unless the product has pictures in that format. */
  void requireFormat(String word) {
    if (Format.of(word).isEmpty() && published.product().view(word).isEmpty()) {
      var known =
          Stream.concat(
              Arrays.stream(Format.values()).map(Format::word),
              published.product().views().stream().map(View::id));
      throw new CannotRun(
          "there is no format '%s'; there is %s"
              .formatted(word, known.collect(Collectors.joining(", "))));
    }
  }

  /** A picture in a format that the product has. */
  BufferedImage draw(Design design, String word) {
    var pictures = Pictures.with(Typeface.load());
    return Format.of(word)
        .map(format -> pictures.card(card(design), format))
        .orElseGet(
            () -> {
              var view = published.product().view(word).orElseThrow();
              return pictures.view(painting(view, design), published.artwork(), scheme());
            });
  }

  private Card card(Design design) {
    var views = published.product().views();
    return new Card(
        painting(views.get(0), design),
        views.stream().skip(1).findFirst().map(view -> painting(view, design)),
        published.artwork(),
        scheme(),
        logo(),
        new CardWords(published, language)
            .of(
                Optional.empty(),
                Optional.empty(),
                Optional.of(design.price().total()),
                design.serial(),
                published.configurator().designs()));
  }

  private Painting painting(View view, Design design) {
    return Painter.paint(published.product(), view, design.selection(), published.artwork());
  }

  private Scheme scheme() {
    var theme = published.brand().theme();
    return Scheme.of(theme.ink(), theme.paper(), theme.accent());
  }

  private Optional<Painting> logo() {
    return published
        .brand()
        .theme()
        .logo()
        .filter(path -> path.endsWith(DRAWING))
        .map(published.artwork()::drawing)
        .map(drawing -> new Painting(drawing.box(), drawing.nodes()));
  }
}
