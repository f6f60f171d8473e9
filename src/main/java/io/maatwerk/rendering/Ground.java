package io.maatwerk.rendering;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** What lies behind a product: the brand's paper, tinted by the design's own colour. */
record Ground(Scheme scheme, Color colour) {

  private static final double DISC = 0.34;
  private static final double FLOOR = 0.13;

  /** How high above its lowest point a product seems to stand. */
  private static final double HORIZON = 0.05;

  void fill(Graphics2D graphics, int width, int height) {
    graphics.setColor(scheme.paper());
    graphics.fillRect(0, 0, width, height);
  }

  void disc(Graphics2D graphics, Rectangle2D place, double radius) {
    graphics.setColor(scheme.paperTowards(colour, DISC));
    graphics.fill(
        new Ellipse2D.Double(
            place.getCenterX() - radius, place.getCenterY() - radius, 2 * radius, 2 * radius));
  }

  /** Hides the disc's lower half, like a horizon. */
  void floor(Graphics2D graphics, Rectangle2D place, int width, int height) {
    double horizon = Math.rint(place.getMaxY() - HORIZON * place.getHeight());
    graphics.setColor(scheme.paperTowards(colour, FLOOR));
    graphics.fill(new Rectangle2D.Double(0, horizon, width, height - horizon));
  }

  /** A whole disc on tinted paper, for views from whatever side. */
  void paintWhole(BufferedImage image) {
    var graphics = Surfaces.graphics(image);
    var whole = new Rectangle(image.getWidth(), image.getHeight());
    graphics.setColor(scheme.paperTowards(colour, FLOOR / 2));
    graphics.fill(whole);
    disc(graphics, whole, Math.min(whole.width, whole.height) * 0.42);
    graphics.dispose();
  }
}
