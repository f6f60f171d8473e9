package io.maatwerk.rendering;

import io.maatwerk.artwork.Paint;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Turns gradients into Java2D's. */
final class Gradients {

  private Gradients() {}

  /** A gradient over a shape; none over one whose bounding box has no width or height to fit. */
  static Optional<java.awt.Paint> of(Paint gradient, Shape shape) {
    return gradient instanceof Paint.Linear linear
        ? of(linear, shape)
        : of((Paint.Radial) gradient, shape);
  }

  private static Optional<java.awt.Paint> of(Paint.Linear linear, Shape shape) {
    return transform(linear.ramp(), shape)
        .map(
            transform ->
                new LinearGradientPaint(
                    new Point2D.Double(linear.x1(), linear.y1()),
                    new Point2D.Double(linear.x2(), linear.y2()),
                    fractions(linear.ramp().stops()),
                    colours(linear.ramp().stops()),
                    cycle(linear.ramp()),
                    ColorSpaceType.SRGB,
                    transform));
  }

  private static Optional<java.awt.Paint> of(Paint.Radial radial, Shape shape) {
    return transform(radial.ramp(), shape)
        .map(
            transform ->
                new RadialGradientPaint(
                    new Point2D.Double(radial.cx(), radial.cy()),
                    (float) radial.r(),
                    new Point2D.Double(radial.fx(), radial.fy()),
                    fractions(radial.ramp().stops()),
                    colours(radial.ramp().stops()),
                    cycle(radial.ramp()),
                    ColorSpaceType.SRGB,
                    transform));
  }

  private static Optional<AffineTransform> transform(Paint.Ramp ramp, Shape shape) {
    var transform = new AffineTransform();
    if (ramp.boundingBox()) {
      var bounds = tightBounds(shape);
      transform.translate(bounds.getX(), bounds.getY());
      transform.scale(bounds.getWidth(), bounds.getHeight());
    }
    transform.concatenate(ramp.transform());
    return transform.getDeterminant() == 0 ? Optional.empty() : Optional.of(transform);
  }

  /** Java's own bounds hold the control points too. */
  private static Rectangle2D tightBounds(Shape shape) {
    var loose = shape.getBounds2D();
    double flatness = Math.max(loose.getWidth(), loose.getHeight()) / 10_000;
    if (flatness == 0) {
      return loose;
    }
    var flat = new Path2D.Double();
    flat.append(shape.getPathIterator(null, flatness), false);
    return flat.getBounds2D();
  }

  /** Java2D wants offsets that rise, if only by the least that there is. */
  private static float[] fractions(List<Paint.Stop> stops) {
    var fractions = new float[stops.size()];
    float last = Math.nextDown(0f);
    for (int i = 0; i < fractions.length; i++) {
      last = Math.max((float) stops.get(i).offset(), Math.nextUp(last));
      fractions[i] = last;
    }
    float next = Math.nextUp(1f);
    for (int i = fractions.length - 1; i >= 0; i--) {
      next = Math.min(fractions[i], Math.nextDown(next));
      fractions[i] = next;
    }
    return fractions;
  }

  private static Color[] colours(List<Paint.Stop> stops) {
    return stops.stream().map(stop -> colour(stop.colour(), stop.opacity())).toArray(Color[]::new);
  }

  private static Color colour(Paint.Solid solid, double opacity) {
    return new Color(solid.rgb() | (int) Math.round(opacity * 255) << 24, true);
  }

  private static CycleMethod cycle(Paint.Ramp ramp) {
    return switch (ramp.spread()) {
      case PAD -> CycleMethod.NO_CYCLE;
      case REFLECT -> CycleMethod.REFLECT;
      case REPEAT -> CycleMethod.REPEAT;
    };
  }
}
