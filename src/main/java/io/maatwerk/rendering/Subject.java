package io.maatwerk.rendering;

import io.maatwerk.artwork.Painting;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * What a painting shows: where in its box, in what colours, and its outline from above.
 *
 * @param bounds in the painting's units; never empty
 */
record Subject(Rectangle2D bounds, Colourway colours, Skyline skyline) {

  private static final int SIDE = 120;
  private static final int VISIBLE = 20;

  /** Looks at a small drawing of the painting. */
  static Subject of(Painting painting, Supplies supplies) {
    var box = painting.box();
    double scale = SIDE / Math.max(box.getWidth(), box.getHeight());
    var image =
        Surface.transparent(
            new Rectangle(
                (int) Math.max(1, Math.ceil(box.getWidth() * scale)),
                (int) Math.max(1, Math.ceil(box.getHeight() * scale))));
    var toDevice = AffineTransform.getScaleInstance(scale, scale);
    toDevice.translate(-box.getX(), -box.getY());
    NodePainter.draw(painting.nodes(), image, toDevice, supplies);
    var pixels = bounds(image);
    if (pixels.isEmpty()) {
      return new Subject(box, Colourway.of(painting, image), Skyline.flat());
    }
    var bounds =
        new Rectangle2D.Double(
            box.getX() + pixels.x / scale,
            box.getY() + pixels.y / scale,
            pixels.width / scale,
            pixels.height / scale);
    var skyline = Skyline.of(image, pixels, VISIBLE);
    return new Subject(bounds, Colourway.of(painting, image), skyline);
  }

  private static Rectangle bounds(Surface image) {
    var bounds = new Rectangle(-1, -1);
    for (int y = 0; y < image.area().height; y++) {
      for (int x = 0; x < image.area().width; x++) {
        if (image.alpha(x, y) > VISIBLE) {
          bounds.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return bounds;
  }

  boolean isWide() {
    return bounds.getWidth() > 1.2 * bounds.getHeight();
  }

  /** As large as fits in a box, in its middle. */
  Rectangle2D size(Rectangle2D stage) {
    double scale =
        Math.min(stage.getWidth() / bounds.getWidth(), stage.getHeight() / bounds.getHeight());
    double width = bounds.getWidth() * scale;
    double height = bounds.getHeight() * scale;
    return new Rectangle2D.Double(
        stage.getCenterX() - width / 2, stage.getCenterY() - height / 2, width, height);
  }

  /** The transform that makes it fill a box of its own proportions. */
  AffineTransform filling(Rectangle2D place) {
    double scale = place.getWidth() / bounds.getWidth();
    var transform = AffineTransform.getTranslateInstance(place.getX(), place.getY());
    transform.scale(scale, scale);
    transform.translate(-bounds.getX(), -bounds.getY());
    return transform;
  }
}
