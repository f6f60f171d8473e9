package io.maatwerk.artwork;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;

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

  /** The plain colours in it, from the back to the front; shade and light are none. */
  public Set<Paint.Solid> colours() {
    return Pigments.of(nodes).plain();
  }

  /** Whether it is drawn in one colour, so that it can be drawn in any other. */
  public boolean isMonochrome() {
    return Pigments.of(nodes).isOne();
  }

  /** What can be seen of a part, in white; all else that is painted is black. */
  public Painting silhouette(String part) {
    return new Painting(box, new Silhouette(part).nodes(nodes));
  }

  /** The same in one colour; what it lets through stays. */
  public Painting inked(Paint.Solid colour) {
    return new Painting(box, new Recolouring(colour).nodes(nodes));
  }

  /** Its pieces alone, as somebody would trace them to cut them out. */
  public Painting traced() {
    return new Painting(box, Tracing.ALL.nodes(nodes));
  }
}
