package io.maatwerk.rendering;

import io.maatwerk.artwork.Fill;
import io.maatwerk.artwork.Paint;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** An image to draw on, with soft clips and every kind of paint. */
final class Canvas {

  private final Graphics2D graphics;
  private final Rectangle limits;
  private final Cells cells;

  Canvas(BufferedImage image, Cells cells) {
    graphics = Surfaces.graphics(image);
    limits = new Rectangle(image.getWidth(), image.getHeight());
    this.cells = cells;
  }

  Rectangle limits() {
    return limits;
  }

  void dispose() {
    graphics.dispose();
  }

  void draw(Ink ink, Scope scope) {
    if (ink.fadesTogether()) {
      drawTogether(ink, scope);
      return;
    }
    graphics.setTransform(scope.toDevice());
    for (var fill : ink.fills()) {
      if (prepare(fill, ink, scope)) {
        graphics.fill(ink.shape());
      }
    }
    ink.stroke()
        .filter(stroke -> prepare(stroke.fill(), ink, scope))
        .ifPresent(
            stroke -> {
              graphics.setStroke(Strokes.of(stroke));
              graphics.draw(ink.shape());
            });
  }

  /** Draws what fades as one on a layer of its own. */
  private void drawTogether(Ink ink, Scope scope) {
    var reach = scope.toDevice().createTransformedShape(ink.reach()).getBounds();
    reach.grow(1, 1);
    var visible = reach.intersection(limits);
    if (visible.isEmpty()) {
      return;
    }
    var layer = Surfaces.transparent(visible.width, visible.height);
    var canvas = new Canvas(layer, cells);
    var moved = AffineTransform.getTranslateInstance(-visible.x, -visible.y);
    moved.concatenate(scope.toDevice());
    canvas.draw(ink.opaque(), new Scope(moved, Optional.empty()));
    canvas.dispose();
    var place = AffineTransform.getTranslateInstance(visible.x, visible.y);
    graphics.setTransform(new AffineTransform());
    fill(visible, new PixelPaint(layer, place, false), ink.opacity(), scope.mask());
  }

  /** Fills a shape, in the units of the transform that is set. */
  private void fill(Shape shape, java.awt.Paint paint, double opacity, Optional<Mask> mask) {
    use(paint, opacity, mask);
    graphics.fill(shape);
  }

  /** Fills a shape with an image, or whatever paint it comes as. */
  void fill(Shape shape, java.awt.Paint paint, double opacity, Scope scope) {
    graphics.setTransform(scope.toDevice());
    fill(shape, paint, opacity, scope.mask());
  }

  private boolean prepare(Fill fill, Ink ink, Scope scope) {
    double opacity = fill.opacity() * ink.opacity();
    var paint = paint(fill.paint(), ink.shape(), scope.toDevice());
    paint.ifPresent(found -> use(found, opacity, scope.mask()));
    return paint.isPresent() && opacity > 0;
  }

  Optional<java.awt.Paint> paint(Paint paint, Shape shape, AffineTransform toDevice) {
    if (paint instanceof Paint.Solid solid) {
      return Optional.of(new java.awt.Color(solid.rgb()));
    }
    if (paint instanceof Paint.Pattern pattern) {
      return Optional.of(cells.paint(pattern, toDevice));
    }
    return Gradients.of(paint, shape).map(CentredPaint::new);
  }

  private void use(java.awt.Paint paint, double opacity, Optional<Mask> mask) {
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
    graphics.setPaint(mask.<java.awt.Paint>map(m -> new MaskedPaint(paint, m)).orElse(paint));
    var transform = graphics.getTransform();
    graphics.setTransform(new AffineTransform());
    graphics.setClip(mask.map(Mask::bounds).orElse(limits));
    graphics.setTransform(transform);
  }
}
