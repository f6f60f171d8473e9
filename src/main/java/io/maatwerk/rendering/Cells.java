package io.maatwerk.rendering;

import io.maatwerk.artwork.Node;
import io.maatwerk.artwork.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One repeat of each pattern, drawn once at the size that it has on the device. */
final class Cells {

  private static final int LONGEST_SIDE = 2048;

  private record Key(List<Node> content, Rectangle2D box, int width, int height) {}

  private final Map<Key, BufferedImage> drawn = new HashMap<>();
  private final Supplies supplies;

  Cells(Supplies supplies) {
    this.supplies = supplies;
  }

  /** The pattern over something whose units a transform takes to the device. */
  java.awt.Paint paint(Paint.Pattern pattern, AffineTransform toDevice) {
    var whole = new AffineTransform(toDevice);
    whole.concatenate(pattern.transform());
    var cell = pattern.cell();
    int width = pixels(cell.getWidth() * Math.hypot(whole.getScaleX(), whole.getShearY()));
    int height = pixels(cell.getHeight() * Math.hypot(whole.getShearX(), whole.getScaleY()));
    var key = new Key(pattern.content(), pattern.box(), width, height);
    var image = drawn.get(key);
    if (image == null) {
      image = draw(key);
      drawn.put(key, image);
    }
    var toUser = new AffineTransform(pattern.transform());
    toUser.translate(cell.getX(), cell.getY());
    toUser.scale(cell.getWidth() / width, cell.getHeight() / height);
    return new PixelPaint(image, toUser, true);
  }

  private static int pixels(double length) {
    return (int) Math.max(1, Math.min(LONGEST_SIDE, Math.ceil(length - 1e-3)));
  }

  private BufferedImage draw(Key key) {
    var image = Surfaces.transparent(key.width(), key.height());
    var box = key.box();
    var toCell =
        AffineTransform.getScaleInstance(
            key.width() / box.getWidth(), key.height() / box.getHeight());
    toCell.translate(-box.getX(), -box.getY());
    NodePainter.draw(key.content(), image, toCell, supplies);
    return image;
  }
}
