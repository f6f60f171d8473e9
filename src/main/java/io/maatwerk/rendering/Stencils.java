package io.maatwerk.rendering;

import io.maatwerk.artwork.Outline;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Makes coverages of shapes, with Java2D's antialiasing. */
final class Stencils {

  /** The pixels that shapes are drawn on for their alpha; one thread has them at a time. */
  private static final class Scratch {
    private int[] pixels = new int[1 << 16];

    int[] cleared(int length) {
      if (pixels.length < length) {
        pixels = new int[length];
      } else {
        Arrays.fill(pixels, 0, length, 0);
      }
      return pixels;
    }
  }

  private static final Pool<Scratch> SCRATCH = Pool.of(Scratch::new);

  private Stencils() {}

  static Coverage filled(Shape shape, AffineTransform toDevice, Rectangle limits) {
    return filled(List.of(shape), toDevice, limits);
  }

  /** What any of the outlines cover. */
  static Coverage clip(Scope.Clipping clipping) {
    var shapes = clipping.clip().regions().stream().map(Outline::shape).toList();
    return filled(shapes, clipping.toDevice(), clipping.limits());
  }

  private static Coverage filled(
      List<? extends Shape> shapes, AffineTransform toDevice, Rectangle limits) {
    var reach = new Rectangle(-1, -1);
    shapes.forEach(shape -> reach.add(bounds(shape.getBounds2D(), toDevice)));
    return drawn(reach.intersection(limits), toDevice, g -> shapes.forEach(g::fill));
  }

  /** What the stroke of an ink covers. */
  static Coverage stroked(Ink ink, AffineTransform toDevice, Rectangle limits) {
    var visible = bounds(ink.reach(), toDevice).intersection(limits);
    return drawn(
        visible,
        toDevice,
        graphics -> {
          graphics.setStroke(Strokes.of(ink.stroke().orElseThrow()));
          graphics.draw(ink.shape());
        });
  }

  /** All pixels that what stands in a box may touch. */
  static Rectangle bounds(Rectangle2D reach, AffineTransform toDevice) {
    var bounds = toDevice.createTransformedShape(reach).getBounds();
    bounds.grow(1, 1);
    return bounds;
  }

  private static Coverage drawn(
      Rectangle visible, AffineTransform toDevice, Consumer<Graphics2D> work) {
    return visible.isEmpty()
        ? Coverage.NONE
        : SCRATCH.lend(scratch -> drawn(scratch, visible, toDevice, work));
  }

  private static Coverage drawn(
      Scratch scratch, Rectangle visible, AffineTransform toDevice, Consumer<Graphics2D> work) {
    var pixels = scratch.cleared(visible.width * visible.height);
    BufferedImage image = Surfaces.over(pixels, visible.width, visible.height);
    var graphics = Surfaces.graphics(image);
    graphics.translate(-visible.x, -visible.y);
    graphics.transform(toDevice);
    graphics.setColor(Color.BLACK);
    work.accept(graphics);
    graphics.dispose();
    return Surface.over(pixels, visible).alpha();
  }
}
