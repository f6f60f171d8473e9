package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * The textures of materials and the tiles of patterns.
 *
 * <p>They are anchored at the view's origin and measured in its units, whatever transforms a shape
 * stands under, so that they run on from shape to shape.
 */
final class Finishes {

  private static final double PIXELS_PER_UNIT = 2;

  private Finishes() {}

  /** The same pattern for each who asks, and so the same content. */
  static Paint.Pattern texture(String path, Artwork artwork) {
    return artwork.finish(List.of(path), () -> newTexture(path, artwork));
  }

  private static Paint.Pattern newTexture(String path, Artwork artwork) {
    var bitmap = artwork.bitmap(path);
    var cell =
        new Rectangle2D.Double(
            0, 0, bitmap.width() / PIXELS_PER_UNIT, bitmap.height() / PIXELS_PER_UNIT);
    var picture = new Node.Picture(Place.PLAIN, path, cell, true, false, List.of(), 1);
    return new Paint.Pattern(cell, cell, new AffineTransform(), List.of(picture));
  }

  /** A tile in one colour, else as it is drawn. */
  static Paint.Pattern tile(String path, Optional<Paint.Solid> colour, Artwork artwork) {
    return artwork.finish(List.of(path, colour), () -> newTile(path, colour, artwork));
  }

  private static Paint.Pattern newTile(String path, Optional<Paint.Solid> colour, Artwork artwork) {
    var tile = artwork.drawing(path);
    var box = tile.box();
    var content =
        colour.map(c -> new Recolouring(c).nodes(tile.nodes())).orElseGet(() -> tile.nodes());
    var cell = new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight());
    return new Paint.Pattern(cell, box, new AffineTransform(), content);
  }

  /** The way back from the view to what stands under a transform; empty when there is none. */
  static Optional<AffineTransform> fromView(AffineTransform toView) {
    try {
      return Optional.of(toView.createInverse());
    } catch (NoninvertibleTransformException e) {
      return Optional.empty();
    }
  }

  static Paint.Pattern moved(Paint.Pattern pattern, AffineTransform transform) {
    return new Paint.Pattern(pattern.cell(), pattern.box(), transform, pattern.content());
  }
}
