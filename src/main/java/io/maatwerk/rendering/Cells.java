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

  private Cells() {}

  /** The pattern over something whose units a transform takes to the device. */
  static Source source(Paint.Pattern pattern, AffineTransform toDevice, Supplies supplies) {
    var whole = new AffineTransform(toDevice);
    whole.concatenate(pattern.transform());
    var cell = pattern.cell();
    int width = pixels(cell.getWidth() * Math.hypot(whole.getScaleX(), whole.getShearY()));
    int height = pixels(cell.getHeight() * Math.hypot(whole.getShearX(), whole.getScaleY()));
    var key = new Key(pattern.content(), pattern.box(), width, height);
    var toUser = new AffineTransform(pattern.transform());
    toUser.translate(cell.getX(), cell.getY());
    toUser.scale(cell.getWidth() / width, cell.getHeight() / height);
    var tile = supplies.kept(Tile.class, key, () -> draw(key, supplies));
    return new Sampler(tile, toUser, toDevice, true);
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
