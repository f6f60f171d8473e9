package io.maatwerk.rendering;

import io.maatwerk.artwork.Painting;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A product alone, on quiet paper. */
final class Packshot {

  private static final double MARGIN = 0.075;

  private Packshot() {}

  /** In the middle of a picture, as large as leaves air around it. */
  static BufferedImage centred(Painting painting, Scheme scheme, Format format, Supplies supplies) {
    var subject = Subject.of(painting, supplies);
    var sheet = paper(subject, scheme, format.width(), format.height(), supplies);
    double margin = format.width() * MARGIN;
    var stage =
        new Rectangle2D.Double(
            margin, margin, format.width() - 2 * margin, format.height() - 2 * margin);
    sheet.painting(painting, subject.filling(subject.size(stage)));
    return sheet.finished();
  }

  /** As it was drawn, edge to edge. */
  static BufferedImage whole(Painting painting, Scheme scheme, int longer, Supplies supplies) {
    var box = painting.box();
    double scale = longer / Math.max(box.getWidth(), box.getHeight());
    int width = (int) Math.max(1, Math.round(box.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(box.getHeight() * scale));
    var sheet = paper(Subject.of(painting, supplies), scheme, width, height, supplies);
    var transform =
        AffineTransform.getScaleInstance(width / box.getWidth(), height / box.getHeight());
    transform.translate(-box.getX(), -box.getY());
    sheet.painting(painting, transform);
    return sheet.finished();
  }

  /** The same without any paper: what the drawing leaves open can be seen through. */
  static BufferedImage cutOut(Painting painting, int width, Supplies supplies) {
    var box = painting.box();
    double scale = width / box.getWidth();
    int height = (int) Math.max(1, Math.round(box.getHeight() * scale));
    var surface = Surface.transparent(new Rectangle(width, height));
    var transform = AffineTransform.getScaleInstance(scale, height / box.getHeight());
    transform.translate(-box.getX(), -box.getY());
    NodePainter.draw(painting.nodes(), surface, transform, supplies);
    return Surfaces.straight(surface.pixels(), width, height);
  }

  /** Quiet paper that suits a subject. */
  static Sheet paper(Subject subject, Scheme scheme, int width, int height, Supplies supplies) {
    var sheet = new Sheet(width, height, supplies);
    var ground = Ground.quiet(scheme, subject.colours());
    sheet.blend(0, height, ground.horizon(), ground.floor());
    return sheet;
  }
}
