package io.maatwerk.artwork;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A drawing with a design's paint on it, ready to be drawn or written.
 *
 * @param box what can be seen of it, in user units
 */
public record Painting(Rectangle2D box, List<Node> nodes) {

  public Painting {
    nodes = List.copyOf(nodes);
  }

  /** A drawing as it stands, such as a logo. */
  public static Painting of(Drawing drawing) {
    return new Painting(drawing.box(), drawing.nodes());
  }
}
