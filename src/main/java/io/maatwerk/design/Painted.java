package io.maatwerk.design;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painter;
import io.maatwerk.artwork.Painting;
import io.maatwerk.product.View;
import io.maatwerk.product.Wording;
import io.maatwerk.rendering.Card;
import io.maatwerk.rendering.Format;
import io.maatwerk.rendering.Pictures;
import io.maatwerk.rendering.Scheme;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A scene on its way to being pictures. */
record Painted(Scene scene, Pictures pictures) {

  private static final String DRAWING = ".svg";

  /** The formats of its pictures: og, square, story, thumb, then the product's views. */
  static List<String> formats(Scene scene) {
    return Stream.concat(
            Arrays.stream(Format.values()).map(Format::word),
            scene.published().product().views().stream().map(View::id))
        .distinct()
        .toList();
  }

  /** One of its {@link #formats}. */
  BufferedImage in(String format) {
    return Arrays.stream(Format.values())
        .filter(known -> known.word().equals(format))
        .findFirst()
        .map(this::card)
        .orElseGet(() -> view(format));
  }

  private BufferedImage view(String id) {
    var view = scene.published().product().view(id).orElseThrow();
    return pictures.view(painting(view), artwork(), scheme());
  }

  private BufferedImage card(Format format) {
    var product = scene.published().product();
    var brand = scene.published().brand();
    return pictures.card(
        new Card(
            painting(product.views().get(0)),
            artwork(),
            scheme(),
            logo(),
            brand.name().in(scene.language()),
            product.name().in(scene.language()),
            scene.name(),
            scene.by().map(this::credit),
            Optional.empty()),
        format);
  }

  /** No price: a picture stays as it is wherever it was shared, and a price does not. */
  private String credit(String by) {
    return Wording.of("by " + by, "door " + by).in(scene.language());
  }

  private Painting painting(View view) {
    return Painter.paint(scene.published().product(), view, scene.selection(), artwork());
  }

  private Optional<Painting> logo() {
    return scene
        .published()
        .brand()
        .theme()
        .logo()
        .filter(path -> path.endsWith(DRAWING))
        .map(path -> Painting.of(artwork().drawing(path)));
  }

  private Artwork artwork() {
    return scene.published().artwork();
  }

  private Scheme scheme() {
    var theme = scene.published().brand().theme();
    return Scheme.of(theme.ink(), theme.paper(), theme.accent());
  }
}
