package io.maatwerk.rendering;

import io.maatwerk.artwork.Painting;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** What a picture is composed on: everything that is drawn for one goes through here. */
final class Sheet {

  /** Where neighbouring rows round up, so that they share out what lies between two levels. */
  private static final double[] DITHER = {0.125, 0.625, 0.375, 0.875};

  /** Of what is seen: how far its faintest shadow may reach beyond it. */
  private static final double MARGIN = 0.04;

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Supplies supplies;

  Sheet(int width, int height, Supplies supplies) {
    image = Surfaces.opaque(width, height);
    graphics = Surfaces.graphics(image);
    this.supplies = supplies;
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** What was drawn; nothing can be drawn any more. */
  BufferedImage finished() {
    graphics.dispose();
    return image;
  }

  void fill(Rectangle2D area, Color colour) {
    graphics.setColor(colour);
    graphics.fill(area);
  }

  /** Whole rows, from one colour at the first to another at the last, so that no steps show. */
  void blend(int from, int to, Color first, Color last) {
    for (int y = Math.max(0, from); y < Math.min(to, height()); y++) {
      double share = (y + 0.5 - from) / (to - from);
      graphics.setColor(Scheme.mixed(first, last, share, DITHER[y % DITHER.length]));
      graphics.fillRect(0, y, width(), 1);
    }
  }

  /** A soft shadow that fills a box and is darkest in its middle. */
  void shade(Rectangle2D box) {
    var transform = AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY());
    transform.scale(box.getWidth() / 2, box.getHeight() / 2);
    graphics.setTransform(transform);
    graphics.setPaint(
        new RadialGradientPaint(
            0,
            0,
            1,
            new float[] {0, 0.45f, 0.75f, 1},
            new Color[] {black(0.42), black(0.26), black(0.08), black(0)}));
    graphics.fill(new Ellipse2D.Double(-1, -1, 2, 2));
    graphics.setTransform(new AffineTransform());
  }

  private static Color black(double opacity) {
    return new Color(0, 0, 0, (int) Math.round(255 * opacity));
  }

  void painting(Painting painting, AffineTransform toSheet) {
    NodePainter.draw(painting.nodes(), Surface.of(image), toSheet, supplies);
  }

  /**
   * Draws what a painting shows at whole pixels, apart from the sheet: what is kept of its shapes
   * can then serve wherever it stands, as long as it is of that size.
   */
  void subject(Painting painting, Subject subject, Rectangle2D place) {
    double margin = Math.ceil(place.getWidth() * MARGIN);
    var own = new Rectangle2D.Double(margin, margin, place.getWidth(), place.getHeight());
    var apart =
        Surface.transparent(
            new Rectangle(
                (int) Math.ceil(place.getWidth() + 2 * margin),
                (int) Math.ceil(place.getHeight() + 2 * margin)));
    NodePainter.draw(painting.nodes(), apart, subject.filling(own), supplies);
    int right = (int) Math.round(place.getX() - margin);
    int down = (int) Math.round(place.getY() - margin);
    Surface.of(image).draw(apart, right, down);
  }

  void line(Line line, double x, double baseline, Color colour) {
    graphics.setTransform(AffineTransform.getTranslateInstance(x, baseline));
    graphics.setColor(colour);
    graphics.fill(line.outline());
    graphics.setTransform(new AffineTransform());
  }
}
