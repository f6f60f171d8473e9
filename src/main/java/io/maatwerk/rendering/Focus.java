package io.maatwerk.rendering;

import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what to look at so that all styles of a part can be told apart: all that differs; where
 * that is little in a large picture, such as buttons here and there, one piece that tells as much;
 * of a long band one end.
 */
final class Focus {

  /** Of a picture's area: where less of it differs, one piece is looked at. */
  private static final double SPARSE = 0.12;

  /** Of what the piece tells that tells most: how much another must tell. */
  private static final double ENOUGH = 0.35;

  /**
   * A band longer than this many times its width is not shown whole where an end tells as much;
   * words are shorter.
   */
  private static final double LONG = 4;

  private static final double SHOWN_OF_BAND = 2;
  private static final double SHARE_OF_BAND = 0.3;
  private static final double ENOUGH_OF_BAND = 0.2;

  private final Difference difference;
  private final double proportions;

  private Focus(Difference difference, double proportions) {
    this.difference = difference;
    this.proportions = proportions;
  }

  /**
   * The pixels to look at; empty when nothing differs.
   *
   * @param proportions the width of what will be shown by its height
   */
  static Optional<Rectangle> of(Difference difference, double proportions) {
    return new Focus(difference, proportions).find(difference.patches());
  }

  private Optional<Rectangle> find(List<Patch> patches) {
    var all = patches.stream().map(Patch::bounds).reduce(Rectangle::union);
    return all.map(whole -> isSparse(whole, patches) ? telling(patches).orElse(whole) : whole)
        .map(this::piece);
  }

  private boolean isSparse(Rectangle whole, List<Patch> patches) {
    double width = Math.max(whole.width, whole.height * proportions);
    double area = patches.stream().mapToDouble(p -> p.bounds().width * p.bounds().height).sum();
    return area / (width * width / proportions) < SPARSE;
  }

  private static Optional<Rectangle> telling(List<Patch> patches) {
    return patches.stream()
        .filter(patch -> patch.tells(ENOUGH, patches))
        .max(Comparator.comparingLong(Patch::all))
        .map(Patch::bounds);
  }

  /** The end of a long band that differs more. */
  private Rectangle piece(Rectangle band) {
    if (band.width <= LONG * band.height) {
      return band;
    }
    int width = (int) Math.max(SHOWN_OF_BAND * band.height, SHARE_OF_BAND * band.width);
    return IntStream.of(band.x, band.x + band.width - width)
        .mapToObj(x -> difference.within(new Rectangle(x, band.y, width, band.height)))
        .max(Comparator.comparingLong(Patch::all))
        .filter(piece -> piece.tells(ENOUGH_OF_BAND, List.of(difference.within(band))))
        .map(Patch::bounds)
        .orElse(band);
  }
}
