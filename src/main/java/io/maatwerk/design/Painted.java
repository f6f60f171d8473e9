package io.maatwerk.design;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painter;
import io.maatwerk.product.View;
import io.maatwerk.rendering.Pictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A scene on its way to being pictures.
 *
 * @param artwork of the scene's version
 */
record Painted(Scene scene, Artwork artwork, Pictures pictures) {

  private record Size(String format, int width, int height) {}

  private static final List<Size> CARDS =
      List.of(
          new Size("og", 1200, 630),
          new Size("square", 1080, 1080),
          new Size("story", 1080, 1920),
          new Size("thumb", 480, 360));

  private static final int VIEW = 1600;

  /** The formats of its pictures: og, square, story, thumb, then the product's views. */
  static List<String> formats(Scene scene) {
    var formats = new ArrayList<>(CARDS.stream().map(Size::format).toList());
    scene.published().product().views().forEach(view -> formats.add(view.id()));
    return formats.stream().distinct().toList();
  }

  /** One of its {@link #formats}. */
  BufferedImage in(String format) {
    return CARDS.stream()
        .filter(size -> size.format().equals(format))
        .findFirst()
        .map(size -> draw(scene.published().product().views().get(0), size))
        .orElseGet(() -> view(scene.published().product().view(format).orElseThrow()));
  }

  private BufferedImage view(View view) {
    var box = artwork.drawing(view.art()).box();
    double scale = VIEW / Math.max(box.getWidth(), box.getHeight());
    int width = (int) Math.round(box.getWidth() * scale);
    int height = (int) Math.round(box.getHeight() * scale);
    return draw(view, new Size(view.id(), Math.max(1, width), Math.max(1, height)));
  }

  private BufferedImage draw(View view, Size size) {
    var published = scene.published();
    var painting = Painter.paint(published.product(), view, scene.selection(), artwork);
    var paper = Color.decode(published.brand().theme().paper());
    return pictures.draw(painting, artwork, size.width(), size.height(), paper);
  }
}
