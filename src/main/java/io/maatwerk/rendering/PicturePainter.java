package io.maatwerk.rendering;

import io.maatwerk.artwork.Bitmap;
import io.maatwerk.artwork.Node;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Draws bitmaps: themselves, or as masks of a part's paint. */
final class PicturePainter {

  private record Tinted(String path, Rectangle2D box, Scope scope) {}

  private final LeafPainter painter;
  private final Coverages coverages;

  PicturePainter(LeafPainter painter) {
    this.painter = painter;
    coverages = painter.coverages();
  }

  void draw(Node.Picture picture, Scope scope) {
    var bitmap = coverages.supplies().artwork().bitmap(picture.path());
    var box = picture.stretched() ? picture.box() : fitted(bitmap, picture.box());
    if (picture.tinted()) {
      var key = new Tinted(picture.path(), box, scope);
      var seen = coverages.supplies().kept(Coverage.class, key, () -> alpha(bitmap, box, scope));
      var ink = Ink.of(picture.box(), picture.fills(), picture.opacity());
      painter.fill(seen, ink, scope);
    } else {
      int factor = (int) Math.round(picture.opacity() * 255);
      var source = source(bitmap, box, scope.toDevice());
      painter.surface().fill(covered(box, scope), source, factor);
    }
  }

  private static Rectangle2D fitted(Bitmap bitmap, Rectangle2D box) {
    double scale = Math.min(box.getWidth() / bitmap.width(), box.getHeight() / bitmap.height());
    double width = bitmap.width() * scale;
    double height = bitmap.height() * scale;
    return new Rectangle2D.Double(
        box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
  }

  private Coverage covered(Rectangle2D box, Scope scope) {
    return coverages.clipped(Stencils.filled(box, scope.toDevice(), scope.limits()), scope);
  }

  private static Source source(Bitmap bitmap, Rectangle2D box, AffineTransform toDevice) {
    double width = box.getWidth() * Math.hypot(toDevice.getScaleX(), toDevice.getShearY());
    double height = box.getHeight() * Math.hypot(toDevice.getShearX(), toDevice.getScaleY());
    var image = Reduction.towards(bitmap.pixels(), width, height);
    var fromImage = new AffineTransform(toDevice);
    fromImage.translate(box.getX(), box.getY());
    fromImage.scale(box.getWidth() / image.getWidth(), box.getHeight() / image.getHeight());
    var tile = new Tile(image.getWidth(), image.getHeight(), Surfaces.pixels(image));
    return Transforms.inverse(fromImage)
        .<Source>map(toImage -> new Sampler(tile, toImage, false))
        .orElse(Source.NOTHING);
  }

  /** What a bitmap's alpha covers. */
  private Coverage alpha(Bitmap bitmap, Rectangle2D box, Scope scope) {
    var covered = covered(box, scope);
    if (covered.isEmpty()) {
      return covered;
    }
    var alpha = Surface.transparent(covered.bounds());
    alpha.fill(covered, source(bitmap, box, scope.toDevice()), 255);
    return alpha.alpha();
  }
}
