package io.maatwerk.rendering;

import java.awt.BasicStroke;
import java.awt.Shape;

/**
 * What inks cover where they stand.
 *
 * @param keeping whether a drawing's own shapes are kept: those of words and of what is drawn once
 *     are not
 */
record Coverages(Supplies supplies, boolean keeping) {

  private record Filled(Shape shape, Scope scope) {}

  private record Stroked(Shape shape, BasicStroke stroke, Scope scope) {}

  Coverage filled(Ink ink, Scope scope) {
    return keeping && ink.lasting()
        ? supplies.kept(Coverage.class, new Filled(ink.shape(), scope), () -> fill(ink, scope))
        : fill(ink, scope);
  }

  private Coverage fill(Ink ink, Scope scope) {
    return clipped(Stencils.filled(ink.shape(), scope.toDevice(), scope.limits()), scope);
  }

  Coverage stroked(Ink ink, Scope scope) {
    if (!keeping || !ink.lasting()) {
      return stroke(ink, scope);
    }
    var key = new Stroked(ink.shape(), Strokes.of(ink.stroke().orElseThrow()), scope);
    return supplies.kept(Coverage.class, key, () -> stroke(ink, scope));
  }

  private Coverage stroke(Ink ink, Scope scope) {
    return clipped(Stencils.stroked(ink, scope.toDevice(), scope.limits()), scope);
  }

  /** What of a coverage can be seen there. */
  Coverage clipped(Coverage whole, Scope scope) {
    var seen = whole;
    for (var clipping : scope.clippings()) {
      seen = seen.and(supplies.kept(Coverage.class, clipping, () -> Stencils.clip(clipping)));
    }
    return seen;
  }
}
