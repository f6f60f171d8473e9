package io.maatwerk.design;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painter;
import io.maatwerk.artwork.Painting;
import io.maatwerk.product.Product;
import io.maatwerk.product.View;
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
public record Painted(Scene scene, Pictures pictures) {

  private static final String DRAWING = ".svg";
  private static final int FINE = 1600;
  private static final int SMALL = 800;

  /** The formats of a product's pictures: og, square, story, thumb, then the product's views. */
  public static List<String> formats(Product product) {
    return Stream.concat(
            Arrays.stream(Format.values()).map(Format::word),
            product.views().stream().map(View::id))
        .distinct()
        .toList();
  }

  /** Whether pictures in a format have words on them; others show the product alone. */
  static boolean saysWords(String format) {
    return Format.of(format).filter(Format::saysWords).isPresent();
  }

  /** One of its {@link #formats}. */
  public BufferedImage in(String format) {
    return Format.of(format).map(this::card).orElseGet(() -> view(format));
  }

  /** How it was made, as a WebP that moves; empty where none can be written. */
  Optional<byte[]> moving() {
    return pictures.moving(Making.of(scene).stills(), artwork(), scheme());
  }

  /**
   * The longer sides, in pixels, in which pages have a format: for fine screens, and for small ones
   * that are no wider than {@value #SMALL}; none for what is no view.
   */
  List<Integer> sidesOnPage(String format) {
    if (Format.of(format).isPresent()) {
      return List.of();
    }
    var box = painting(known(format)).box();
    double upright = Math.max(1, box.getHeight() / box.getWidth());
    return Stream.of(FINE, (int) Math.round(SMALL * upright))
        .filter(side -> side <= FINE)
        .distinct()
        .toList();
  }

  /** A view with so many pixels along its longer side. */
  BufferedImage view(String id, int longerSide) {
    return pictures.view(painting(known(id)), artwork(), scheme(), longerSide);
  }

  private BufferedImage view(String id) {
    return pictures.view(painting(known(id)), artwork(), scheme());
  }

  private View known(String id) {
    return scene.published().product().view(id).orElseThrow();
  }

  private BufferedImage card(Format format) {
    var views = scene.published().product().views();
    return pictures.card(
        new Card(
            painting(views.get(0)),
            views.stream().skip(1).findFirst().map(this::painting),
            artwork(),
            scheme(),
            logo(),
            scene.words()),
        format);
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
