package io.maatwerk.rendering;

import io.maatwerk.artwork.Fill;
import io.maatwerk.artwork.Node;
import io.maatwerk.artwork.Paint;
import java.util.List;
import java.util.Optional;

/** Draws leaves on a surface. */
record LeafPainter(Surface surface, Coverages coverages) {

  void draw(List<Leaf> leaves) {
    leaves.forEach(this::draw);
  }

  void draw(Leaf leaf) {
    if (leaf.node() instanceof Node.Figure figure) {
      draw(Ink.of(figure), leaf.scope());
    } else if (leaf.node() instanceof Node.Picture picture) {
      new PicturePainter(this).draw(picture, leaf.scope());
    } else if (leaf.node() instanceof Node.Label label) {
      draw(Ink.of(label, coverages.supplies().typeface()), leaf.scope());
    }
  }

  private void draw(Ink ink, Scope scope) {
    if (ink.fadesTogether()) {
      drawTogether(ink, scope);
      return;
    }
    if (!ink.fills().isEmpty()) {
      fill(coverages.filled(ink, scope), ink, scope);
    }
    ink.stroke()
        .ifPresent(stroke -> fill(coverages.stroked(ink, scope), stroke.fill(), ink, scope));
  }

  /** Draws what fades as one on a surface of its own. */
  private void drawTogether(Ink ink, Scope scope) {
    var visible = Stencils.bounds(ink.reach(), scope.toDevice()).intersection(surface.area());
    if (visible.isEmpty()) {
      return;
    }
    var apart = Surface.transparent(visible);
    var unkept = new Coverages(coverages.supplies(), false);
    new LeafPainter(apart, unkept).draw(ink.opaque(), Scope.of(visible, scope.toDevice()));
    surface.fill(
        coverages.clipped(Coverage.of(visible), scope),
        apart,
        (int) Math.round(ink.opacity() * 255));
  }

  /** Fills what is covered with each of an ink's fills. */
  void fill(Coverage coverage, Ink ink, Scope scope) {
    ink.fills().forEach(fill -> fill(coverage, fill, ink, scope));
  }

  private void fill(Coverage coverage, Fill fill, Ink ink, Scope scope) {
    double opacity = fill.opacity() * ink.opacity();
    if (coverage.isEmpty() || opacity == 0) {
      return;
    }
    if (fill.paint() instanceof Paint.Solid solid) {
      surface.fill(coverage, Pixel.of(solid.rgb(), opacity));
    } else {
      source(fill.paint(), ink, scope)
          .ifPresent(source -> surface.fill(coverage, source, (int) Math.round(opacity * 255)));
    }
  }

  private Optional<Source> source(Paint paint, Ink ink, Scope scope) {
    return paint instanceof Paint.Pattern pattern
        ? Optional.of(Cells.source(pattern, scope, coverages.supplies()))
        : GradientSource.of(paint, ink.shape(), scope.toDevice());
  }
}
