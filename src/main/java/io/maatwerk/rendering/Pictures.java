package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painting;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws paintings; for any number of threads. */
public final class Pictures {

  private final Typeface typeface;

  private Pictures(Typeface typeface) {
    this.typeface = typeface;
  }

  public static Pictures with(Typeface typeface) {
    return new Pictures(typeface);
  }

  /**
   * A painting as large as fits, in the middle of a plain background.
   *
   * @param artwork where the painting's bitmaps are
   * @param width in pixels, at most 4096
   * @param height in pixels, at most 4096
   */
  public BufferedImage draw(
      Painting painting, Artwork artwork, int width, int height, Color background) {
    var image = Surfaces.opaque(width, height);
    var graphics = image.createGraphics();
    graphics.setColor(background);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    var box = painting.box();
    double scale = Math.min(width / box.getWidth(), height / box.getHeight());
    var toDevice = new AffineTransform();
    toDevice.translate(
        (width - box.getWidth() * scale) / 2, (height - box.getHeight() * scale) / 2);
    toDevice.scale(scale, scale);
    toDevice.translate(-box.getX(), -box.getY());
    NodePainter.draw(painting.nodes(), image, toDevice, new Supplies(artwork, typeface));
    return image;
  }
}
