package io.maatwerk.rendering;

import io.maatwerk.artwork.Fill;
import io.maatwerk.artwork.Lettering;
import io.maatwerk.artwork.Node;
import io.maatwerk.artwork.Stroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A shape with its fills and its stroke, whether it was drawn or set in type.
 *
 * @param lasting whether the shape is a drawing's own, and the same for the next design
 */
record Ink(
    Shape shape, List<Fill> fills, Optional<Stroke> stroke, double opacity, boolean lasting) {

  static Ink of(Node.Figure figure) {
    return new Ink(
        figure.outline().shape(), figure.fills(), figure.stroke(), figure.opacity(), true);
  }

  static Ink of(Shape shape, List<Fill> fills, double opacity) {
    return new Ink(shape, fills, Optional.empty(), opacity, false);
  }

  static Ink of(Node.Label label, Typeface typeface) {
    var lettering = label.lettering();
    var line =
        typeface.line(label.text(), lettering.weight(), lettering.size(), lettering.spacing());
    double x = label.at().getX() - line.advance() * share(lettering.anchor());
    var moved = AffineTransform.getTranslateInstance(x, label.at().getY());
    return new Ink(
        moved.createTransformedShape(line.outline()),
        label.fills(),
        label.stroke(),
        label.opacity(),
        false);
  }

  private static double share(Lettering.Anchor anchor) {
    return switch (anchor) {
      case START -> 0;
      case MIDDLE -> 0.5;
      case END -> 1;
    };
  }

  /** Whether fills and stroke lie above each other and fade as one. */
  boolean fadesTogether() {
    return opacity < 1 && fills.size() + (stroke.isPresent() ? 1 : 0) > 1;
  }

  Ink opaque() {
    return new Ink(shape, fills, stroke, 1, lasting);
  }

  /** What it can touch at most, in its own units. */
  Rectangle2D reach() {
    var bounds = shape.getBounds2D();
    double beyond = stroke.map(Ink::beyond).orElse(0.0);
    return new Rectangle2D.Double(
        bounds.getX() - beyond,
        bounds.getY() - beyond,
        bounds.getWidth() + 2 * beyond,
        bounds.getHeight() + 2 * beyond);
  }

  private static double beyond(Stroke stroke) {
    double corner = stroke.join() == Stroke.Join.MITER ? stroke.miterLimit() : 1;
    return stroke.width() / 2 * Math.max(Math.sqrt(2), corner);
  }
}
