package io.maatwerk.rendering;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;

/** Where what is seen begins from above, column by column. */
final class Skyline {

  /** From 0, at the very top, to 1, where a column is empty. */
  private final double[] tops;

  private Skyline(double[] tops) {
    this.tops = tops;
  }

  /** Of what is more opaque than that within some pixels of an image. */
  static Skyline of(Surface image, Rectangle pixels, int alpha) {
    var tops = new double[pixels.width];
    for (int x = 0; x < tops.length; x++) {
      int y = 0;
      while (y < pixels.height && image.alpha(pixels.x + x, pixels.y + y) <= alpha) {
        y++;
      }
      tops[x] = (double) y / pixels.height;
    }
    return new Skyline(tops);
  }

  /** Of what fills its place. */
  static Skyline flat() {
    return new Skyline(new double[] {0});
  }

  /** How much of a box's height, from 0 to 1, is hidden where most is by what stands in a place. */
  double hides(Rectangle2D place, Rectangle2D box) {
    double column = place.getWidth() / tops.length;
    double highest = place.getMaxY();
    int first = (int) Math.max(0, (box.getMinX() - place.getX()) / column);
    int end = (int) Math.min(tops.length, Math.ceil((box.getMaxX() - place.getX()) / column));
    for (int i = first; i < end; i++) {
      highest = Math.min(highest, place.getY() + tops[i] * place.getHeight());
    }
    double lowest = Math.min(place.getMaxY(), box.getMaxY());
    double hidden = lowest - Math.max(highest, box.getMinY());
    return Math.max(0, hidden / Math.max(1e-9, box.getHeight()));
  }
}
