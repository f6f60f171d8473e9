package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a part's shapes are painted with: its colour, its material's texture, its pattern.
 *
 * <p>Textures and patterns are anchored at the view's origin and measured in its units, whatever
 * transforms a shape stands under, so that they run on from shape to shape.
 */
final class Coating {

  private static final double PIXELS_PER_UNIT = 2;

  private final PartLook look;
  private final Optional<Paint.Pattern> texture;
  private final Optional<Paint.Pattern> tile;
  private final Map<AffineTransform, List<Paint>> finishes = new HashMap<>();

  Coating(PartLook look, Artwork artwork) {
    this.look = look;
    texture = look.texture().map(path -> texture(path, artwork.bitmap(path)));
    tile = look.tile().map(path -> tile(artwork.drawing(path)));
  }

  PartLook look() {
    return look;
  }

  Optional<Paint.Solid> colour() {
    return look.colour();
  }

  /** What lies above the colour, for shapes whose units are the view's under that transform. */
  List<Paint> finish(AffineTransform toView) {
    return finishes.computeIfAbsent(toView, this::anchored);
  }

  private List<Paint> anchored(AffineTransform toView) {
    var paints = new ArrayList<Paint>();
    try {
      var fromView = toView.createInverse();
      texture.ifPresent(pattern -> paints.add(moved(pattern, fromView)));
      tile.ifPresent(pattern -> paints.add(moved(pattern, fromView)));
    } catch (NoninvertibleTransformException e) {
      return List.of();
    }
    return paints;
  }

  private static Paint moved(Paint.Pattern pattern, AffineTransform transform) {
    return new Paint.Pattern(pattern.cell(), pattern.box(), transform, pattern.content());
  }

  private static Paint.Pattern texture(String path, Bitmap bitmap) {
    var cell =
        new Rectangle2D.Double(
            0, 0, bitmap.width() / PIXELS_PER_UNIT, bitmap.height() / PIXELS_PER_UNIT);
    var picture = new Node.Picture(Place.PLAIN, path, cell, true, false, List.of(), 1);
    return new Paint.Pattern(cell, cell, new AffineTransform(), List.of(picture));
  }

  private Paint.Pattern tile(Drawing tile) {
    var box = tile.box();
    var content =
        look.tileColour()
            .map(colour -> new Recolouring(colour).nodes(tile.nodes()))
            .orElse(tile.nodes());
    var cell = new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight());
    return new Paint.Pattern(cell, box, new AffineTransform(), content);
  }
}
