package io.maatwerk.rendering;

import io.maatwerk.artwork.Node;
import io.maatwerk.artwork.Paint;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One repeat of each pattern, drawn once at the size that it has on the device. */
final class Cells {

  private static final int LONGEST_SIDE = 2048;

  /** The same when the content is the very same. */
  private record Key(List<Node> content, Rectangle2D box, int width, int height) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && content == key.content
          && box.equals(key.box)
          && width == key.width
          && height == key.height;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(content) + 31 * width;
    }
  }

  private record StripKey(Key cell, Strip.Steps steps) {}

  private Cells() {}

  /** The pattern over something whose units a scope takes to the device. */
  static Source source(Paint.Pattern pattern, Scope scope, Supplies supplies) {
    var toDevice = new AffineTransform(scope.toDevice());
    toDevice.concatenate(pattern.transform());
    var cell = pattern.cell();
    int width = pixels(cell.getWidth() * Math.hypot(toDevice.getScaleX(), toDevice.getShearY()));
    int height = pixels(cell.getHeight() * Math.hypot(toDevice.getShearX(), toDevice.getScaleY()));
    toDevice.translate(cell.getX(), cell.getY());
    toDevice.scale(cell.getWidth() / width, cell.getHeight() / height);
    var key = new Key(pattern.content(), pattern.box(), width, height);
    return Transforms.inverse(toDevice)
        .map(toTile -> source(key, toTile, scope.limits(), supplies))
        .orElse(Source.NOTHING);
  }

  private static Source source(
      Key key, AffineTransform toTile, Rectangle limits, Supplies supplies) {
    var tile = supplies.kept(Tile.class, key, () -> draw(key, supplies));
    if (!Strip.fits(toTile, tile)) {
      return new Sampler(tile, toTile, true);
    }
    var steps = Strip.Steps.of(toTile, limits.x, limits.width);
    return supplies
        .kept(Strip.class, new StripKey(key, steps), () -> Strip.of(tile, steps))
        .under(toTile, limits.x);
  }

  private static int pixels(double length) {
    return (int) Math.max(1, Math.min(LONGEST_SIDE, Math.ceil(length - 1e-3)));
  }

  private static Tile draw(Key key, Supplies supplies) {
    var surface = Surface.transparent(new Rectangle(key.width(), key.height()));
    var box = key.box();
    var toCell =
        AffineTransform.getScaleInstance(
            key.width() / box.getWidth(), key.height() / box.getHeight());
    toCell.translate(-box.getX(), -box.getY());
    var scope = Scope.of(surface.area(), toCell);
    new LeafPainter(surface, new Coverages(supplies, false)).draw(Leaf.of(key.content(), scope));
    return Tile.of(surface);
  }
}
