package io.maatwerk.rendering;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The headline and the product, each as large as the other lets it: the product stands before the
 * headline like a face before a magazine's name, and hides no more of it than can be spared.
 *
 * @param lines where the headline's lines stand: each box from the capitals' top to the baseline
 * @param foot where the small words begin
 */
record Composition(
    Headline headline, List<Rectangle2D> lines, double foot, boolean fits, Rectangle2D product) {

  /** How the size of the headline counts beside the width of the product. */
  private static final double SIZE = 0.35;

  /** Of its size: what an accent on a capital needs above it. */
  private static final double ACCENT = 0.29;

  private static final double CUT = 0.3;
  private static final List<Double> SHARES = List.of(1.0, 0.85, 0.72, 0.6);

  /** What is to be composed. */
  record Plan(
      Layout layout,
      String headline,
      Subject subject,
      Masthead masthead,
      Foot foot,
      Writing writing) {

    /** The best of all ways to break and size the headline. */
    Composition composed() {
      var copy = new Copy(headline, layout.headline(), writing);
      return IntStream.rangeClosed(1, layout.lines())
          .boxed()
          .flatMap(lines -> SHARES.stream().map(share -> copy.set(lines, share)))
          .distinct()
          .map(this::composed)
          .max(Comparator.comparingDouble(Composition::impact))
          .orElseThrow();
    }

    private Composition composed(Headline set) {
      var lines = lines(set);
      double end = lines.get(lines.size() - 1).getMaxY() + set.size() * Headline.DESCENT;
      double lowest = layout.area().getMaxY() - foot.height();
      boolean follows = layout.footing() == Layout.Footing.FOLLOWING;
      double top = follows ? Math.min(end + layout.small() * 0.8, lowest) : lowest;
      var taboo = new ArrayList<>(masthead.boxes());
      taboo.add(new Rectangle2D.Double(layout.area().x, top, layout.column(), foot.height()));
      var place = new Placing(subject, lines, taboo).in(layout.stage());
      return new Composition(set, lines, top, end <= lowest, place);
    }

    private List<Rectangle2D> lines(Headline set) {
      double air = Math.max(layout.small() * 1.3, set.size() * ACCENT);
      double top = layout.area().y + layout.mark() + air;
      var boxes = new ArrayList<Rectangle2D>();
      for (var row : set.rows()) {
        double width = Math.min(row.width() * set.size(), layout.column());
        double y = top + boxes.size() * set.size() * Headline.LEADING;
        boxes.add(new Rectangle2D.Double(layout.area().x, y, width, set.size() * Writing.CAPITAL));
      }
      return boxes;
    }
  }

  private double impact() {
    double complete = headline.shown() * headline.shown() * (fits ? 1 : CUT);
    return product.getWidth() * Math.pow(headline.size(), SIZE) * complete;
  }
}
