package io.maatwerk.rendering;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/**
 * How much of each pixel can be seen, in device pixels; nothing can outside its bounds.
 *
 * <p>Java2D's own clip has hard edges, a browser's has soft ones.
 */
record Mask(Rectangle bounds, byte[] coverage) {

  /** What any of the shapes cover, of the pixels within {@code limits}. */
  static Mask of(List<? extends Shape> shapes, AffineTransform toDevice, Rectangle limits) {
    var bounds = new Rectangle(-1, -1);
    for (var shape : shapes) {
      bounds.add(toDevice.createTransformedShape(shape).getBounds());
    }
    bounds.grow(1, 1);
    var visible = bounds.intersection(limits);
    if (shapes.isEmpty() || visible.isEmpty()) {
      return new Mask(new Rectangle(), new byte[0]);
    }
    var image = Surfaces.transparent(visible.width, visible.height);
    var graphics = Surfaces.graphics(image);
    graphics.translate(-visible.x, -visible.y);
    graphics.transform(toDevice);
    graphics.setColor(Color.BLACK);
    shapes.forEach(graphics::fill);
    graphics.dispose();
    return ofAlpha(image, visible);
  }

  /** An image's alpha, standing at those bounds. */
  static Mask ofAlpha(BufferedImage image, Rectangle bounds) {
    var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    var coverage = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      coverage[i] = (byte) (pixels[i] >>> 24);
    }
    return new Mask(bounds, coverage);
  }

  /** What can be seen through both. */
  Mask and(Mask other) {
    var both = bounds.intersection(other.bounds);
    if (both.isEmpty()) {
      return new Mask(new Rectangle(), new byte[0]);
    }
    var product = new byte[both.width * both.height];
    for (int i = 0, y = both.y; y < both.y + both.height; y++) {
      for (int x = both.x; x < both.x + both.width; x++, i++) {
        product[i] = (byte) Premultiplied.times(at(x, y), other.at(x, y));
      }
    }
    return new Mask(both, product);
  }

  /** From 0 to 255. */
  int at(int x, int y) {
    return bounds.contains(x, y)
        ? coverage[(y - bounds.y) * bounds.width + x - bounds.x] & 0xff
        : 0;
  }
}
