package io.maatwerk.rendering;

import java.awt.Rectangle;
import java.util.Optional;

/**
 * Where everything stands in a picture, in pixels.
 *
 * @param stage the product fills it as far as its proportions let it
 * @param disc the radius of the disc behind the product
 * @param words nothing is written without it
 */
record Layout(Rectangle stage, double disc, Optional<Words> words) {

  /**
   * @param mark the logo's box; it stands at its left
   * @param text headline and byline stand at its left, as low as they can, the price at its right
   * @param headline the size of the headline's type
   * @param small the size of the other type
   * @param lines how many the headline may have
   */
  record Words(Rectangle mark, Rectangle text, double headline, double small, int lines) {}

  /** The layout of a format for what it is to show. */
  static Layout of(Format format, Subject subject) {
    return switch (format) {
      case OG -> subject.isWide() ? wideCard(subject.cornerFree()) : tallCard();
      case SQUARE -> square();
      case STORY -> story(subject.isWide());
      case THUMB -> new Layout(new Rectangle(24, 20, 432, 300), 160, Optional.empty());
    };
  }

  /** The product takes the whole width; where its corner is free the logo stands in that. */
  private static Layout wideCard(boolean cornerFree) {
    int top = cornerFree ? 42 : 100;
    var mark = new Rectangle(56, 46, 360, 36);
    var text = new Rectangle(56, 500, 1088, 92);
    return with(new Rectangle(90, top, 1020, 466 - top), 275, new Words(mark, text, 50, 25, 1));
  }

  private static Layout tallCard() {
    var mark = new Rectangle(64, 56, 420, 40);
    var text = new Rectangle(64, 200, 500, 370);
    return with(new Rectangle(580, 36, 580, 530), 250, new Words(mark, text, 58, 27, 3));
  }

  private static Layout square() {
    var mark = new Rectangle(64, 60, 460, 46);
    var text = new Rectangle(64, 860, 952, 156);
    return with(new Rectangle(56, 150, 968, 630), 400, new Words(mark, text, 70, 31, 2));
  }

  /** Apps lay their own things over all but x 120 to 888 and y 288 to 1248. */
  private static Layout story(boolean wide) {
    var stage = wide ? new Rectangle(30, 730, 1020, 600) : new Rectangle(90, 650, 900, 830);
    var mark = new Rectangle(120, 300, 460, 54);
    var text = new Rectangle(120, 400, 768, 216);
    return with(stage, 440, new Words(mark, text, 78, 35, 2));
  }

  private static Layout with(Rectangle stage, double disc, Words words) {
    return new Layout(stage, disc, Optional.of(words));
  }
}
