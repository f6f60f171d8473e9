package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Bitmap;
import io.maatwerk.artwork.Node;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Draws bitmaps: themselves, or as masks of a part's paint. */
final class PicturePainter {

  private final Canvas canvas;
  private final Artwork artwork;

  PicturePainter(Canvas canvas, Artwork artwork) {
    this.canvas = canvas;
    this.artwork = artwork;
  }

  void draw(Node.Picture picture, Scope scope) {
    var bitmap = artwork.bitmap(picture.path());
    var box = picture.stretched() ? picture.box() : fitted(bitmap, picture.box());
    var paint = paint(bitmap, box, scope.toDevice());
    if (picture.tinted()) {
      tint(picture, box, paint, scope);
    } else {
      canvas.fill(box, paint, picture.opacity(), scope);
    }
  }

  private static Rectangle2D fitted(Bitmap bitmap, Rectangle2D box) {
    double scale = Math.min(box.getWidth() / bitmap.width(), box.getHeight() / bitmap.height());
    double width = bitmap.width() * scale;
    double height = bitmap.height() * scale;
    return new Rectangle2D.Double(
        box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
  }

  private static PixelPaint paint(Bitmap bitmap, Rectangle2D box, AffineTransform toDevice) {
    double width = box.getWidth() * Math.hypot(toDevice.getScaleX(), toDevice.getShearY());
    double height = box.getHeight() * Math.hypot(toDevice.getShearX(), toDevice.getScaleY());
    var pixels = Reduction.towards(bitmap.pixels(), width, height);
    var toUser = AffineTransform.getTranslateInstance(box.getX(), box.getY());
    toUser.scale(box.getWidth() / pixels.getWidth(), box.getHeight() / pixels.getHeight());
    return new PixelPaint(pixels, toUser, false);
  }

  private void tint(Node.Picture picture, Rectangle2D box, PixelPaint paint, Scope scope) {
    var bounds = scope.toDevice().createTransformedShape(box).getBounds();
    bounds.grow(1, 1);
    var visible = bounds.intersection(canvas.limits());
    if (visible.isEmpty()) {
      return;
    }
    var alpha = Surfaces.transparent(visible.width, visible.height);
    var moved = AffineTransform.getTranslateInstance(-visible.x, -visible.y);
    moved.concatenate(scope.toDevice());
    var graphics = Surfaces.graphics(alpha);
    graphics.setTransform(moved);
    graphics.setPaint(paint);
    graphics.fill(box);
    graphics.dispose();
    var own = Mask.ofAlpha(alpha, visible);
    var mask = scope.mask().map(own::and).orElse(own);
    canvas.draw(
        new Ink(picture.box(), picture.fills(), Optional.empty(), picture.opacity()),
        new Scope(scope.toDevice(), Optional.of(mask)));
  }
}
