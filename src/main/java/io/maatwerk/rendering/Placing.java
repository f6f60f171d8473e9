package io.maatwerk.rendering;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Finds a place for a product among words.
 *
 * @param lines of the headline, of which a little may be hidden
 * @param taboo of which nothing may be
 */
record Placing(Subject subject, List<Rectangle2D> lines, List<Rectangle2D> taboo) {

  private static final double SPARED = 0.26;

  /** Few, as what is kept of a drawing is kept for each size. */
  private static final double[] SIZES = {1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5, 0.4, 0.3};

  /** From the middle to the edges. */
  private static final double[] ASIDE = {0.5, 0.65, 0.35, 0.8, 0.2, 1, 0};

  /** The largest place on a stage's floor that spares the words. */
  Rectangle2D in(Rectangle2D stage) {
    var largest = subject.size(stage);
    for (double size : SIZES) {
      for (double aside : ASIDE) {
        var place = placed(stage, largest, size, aside);
        if (isFree(place)) {
          return place;
        }
      }
    }
    return placed(stage, largest, SIZES[SIZES.length - 1], 0.5);
  }

  private static Rectangle2D placed(
      Rectangle2D stage, Rectangle2D largest, double scale, double aside) {
    double width = largest.getWidth() * scale;
    double height = largest.getHeight() * scale;
    double x = stage.getX() + (stage.getWidth() - width) * aside;
    return new Rectangle2D.Double(x, stage.getMaxY() - height, width, height);
  }

  private boolean isFree(Rectangle2D place) {
    var skyline = subject.skyline();
    return taboo.stream().allMatch(box -> skyline.hides(place, box) == 0)
        && lines.stream().allMatch(line -> skyline.hides(place, line) <= SPARED);
  }
}
