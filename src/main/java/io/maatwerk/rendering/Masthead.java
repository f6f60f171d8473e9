package io.maatwerk.rendering;

import io.maatwerk.artwork.Paint;
import io.maatwerk.artwork.Painting;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** The top of a card: whose product it is at the left, at the right what it costs. */
final class Masthead {

  private static final double CLEARANCE = 1.35;
  private static final double BASELINE = 0.85;
  private static final double SHARE = 0.45;

  private final Layout layout;
  private final Optional<Line> price;
  private final Optional<Painting> logo;
  private final double scale;
  private final Line brand;

  Masthead(Words words, Optional<Painting> logo, Layout layout, Writing writing) {
    this.layout = layout;
    this.logo = logo;
    var tag = new Writing.Type(600, layout.small() * 1.25);
    price = words.price().map(text -> writing.fitted(text, tag, layout.area().width * SHARE));
    double most = layout.area().width - price.map(Line::advance).orElse(0.0) - layout.small();
    scale = logo.map(drawn -> scale(drawn.box(), most)).orElse(1.0);
    var type = new Writing.Type(800, layout.mark() * 0.95);
    brand = writing.fitted(words.brand(), type, most);
  }

  private double scale(Rectangle2D frame, double most) {
    return Math.min(layout.mark() / frame.getHeight(), most / frame.getWidth());
  }

  /** Nothing may cover these. */
  List<Rectangle2D> boxes() {
    var area = layout.area();
    double height = layout.mark() * CLEARANCE;
    double left = logo.map(drawn -> drawn.box().getWidth() * scale).orElse(brand.advance());
    double right = price.map(line -> line.advance() + layout.small()).orElse(0.0);
    return List.of(
        new Rectangle2D.Double(area.x, area.y, left, height),
        new Rectangle2D.Double(area.getMaxX() - right, area.y, right, height));
  }

  void draw(Sheet sheet, Color ink) {
    var area = layout.area();
    double baseline = area.y + layout.mark() * BASELINE;
    price.ifPresent(line -> sheet.line(line, area.getMaxX() - line.advance(), baseline, ink));
    if (logo.isPresent()) {
      draw(logo.get(), sheet, ink);
    } else {
      sheet.line(brand, area.x, baseline, ink);
    }
  }

  /** A logo of one colour takes the ink's, so that it reads on any ground. */
  private void draw(Painting drawn, Sheet sheet, Color ink) {
    var transform = AffineTransform.getTranslateInstance(layout.area().x, layout.area().y);
    transform.scale(scale, scale);
    transform.translate(-drawn.box().getX(), -drawn.box().getY());
    var solid = new Paint.Solid(ink.getRGB() & 0xffffff);
    sheet.painting(drawn.isMonochrome() ? drawn.inked(solid) : drawn, transform);
  }
}
