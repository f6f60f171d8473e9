package io.maatwerk.artwork;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Traces the pieces of a drawing: what a design paints, cut to what is seen of it, each with one
 * fill and nothing else.
 *
 * @param within what can be seen, in the units of the nodes; empty for all of it
 */
record Tracing(Optional<Area> within) {

  static final Tracing ALL = new Tracing(Optional.empty());

  /** Shade, light, lines, bitmaps and lettering are left out, and groups that held only these. */
  List<Node> nodes(List<Node> nodes) {
    return nodes.stream().flatMap(this::node).toList();
  }

  private Stream<Node> node(Node node) {
    var place = node.place();
    var inside = below(place);
    if (node instanceof Node.Group group) {
      var pieces = inside.nodes(group.children());
      return pieces.isEmpty() ? Stream.of() : Stream.of(new Node.Group(open(place), pieces));
    }
    return node instanceof Node.Figure figure && !figure.isShading()
        ? inside.piece(figure)
        : Stream.of();
  }

  private Stream<Node> piece(Node.Figure figure) {
    var seen = within.map(area -> cut(area, figure.outline())).orElse(figure.outline());
    var fill = figure.fills().subList(0, 1);
    return seen.data().isEmpty()
        ? Stream.of()
        : Stream.of(new Node.Figure(open(figure.place()), seen, fill, Optional.empty(), 1));
  }

  private static Outline cut(Area area, Outline outline) {
    return Outline.of(new Path2D.Double(common(area, outline.shape())), false);
  }

  private Tracing below(Place place) {
    var seen = within.map(area -> area.createTransformedArea(inverse(place.transform())));
    var clip = place.clip().map(Tracing::area);
    return new Tracing(
        clip.map(cut -> seen.map(area -> common(area, cut)).orElse(cut)).or(() -> seen));
  }

  private static Area area(Clip clip) {
    var area = new Area();
    clip.regions().forEach(region -> area.add(new Area(region.shape())));
    return area;
  }

  private static Area common(Area area, Shape shape) {
    var common = new Area(shape);
    common.intersect(area);
    return common;
  }

  private static Place open(Place place) {
    return new Place(place.transform(), Optional.empty(), place.part(), place.style());
  }

  /** Of what is drawn flat there is nothing to see, cut or not. */
  private static AffineTransform inverse(AffineTransform transform) {
    try {
      return transform.createInverse();
    } catch (NoninvertibleTransformException flat) {
      return new AffineTransform();
    }
  }
}
