package io.maatwerk.rendering;

import java.awt.Rectangle;

/**
 * Where everything stands on a card, in pixels.
 *
 * @param area all words stay in it: the brand at its top, who and what at its foot
 * @param column how wide headline and foot may be
 * @param stage the product fills it as far as its proportions and the words let it
 * @param mark the height of the logo
 * @param small the size of the small words
 * @param headline how large the headline may be
 * @param lines how many it may have
 * @param footing how who made it and which one it is are told
 * @param strip the height of the strip of colours along the lower edge
 * @param detail where another view lies; empty where there is no room for it
 */
record Layout(
    Rectangle area,
    int column,
    Rectangle stage,
    double mark,
    double small,
    Headline.Room headline,
    int lines,
    Footing footing,
    int strip,
    Rectangle detail) {

  /** How the small words below the headline stand. */
  enum Footing {
    /** At the left and the right of the lower edge. */
    WIDE,
    /** In one column at the lower edge. */
    STACKED,
    /** In one column right below the headline. */
    FOLLOWING
  }

  private static final Rectangle NOWHERE = new Rectangle();

  /** The layout of a card for what it is to show. */
  static Layout of(Format format, Subject subject, boolean detailed) {
    return switch (format) {
      case OG -> subject.isWide() ? wide() : tall();
      case SQUARE -> square();
      case STORY -> detailed ? story() : plainStory(subject.isWide());
      case THUMB -> throw new IllegalArgumentException("a thumbnail has no words");
    };
  }

  private static Layout wide() {
    return new Layout(
        new Rectangle(56, 48, 1088, 540),
        1088,
        new Rectangle(60, 56, 1080, 462),
        34,
        26,
        new Headline.Room(150, 52, 1088),
        3,
        Footing.WIDE,
        14,
        NOWHERE);
  }

  private static Layout tall() {
    return new Layout(
        new Rectangle(56, 48, 1088, 540),
        560,
        new Rectangle(640, 40, 500, 536),
        34,
        26,
        new Headline.Room(112, 46, 560),
        5,
        Footing.STACKED,
        14,
        NOWHERE);
  }

  private static Layout square() {
    return new Layout(
        new Rectangle(64, 64, 952, 934),
        952,
        new Rectangle(40, 120, 1000, 780),
        46,
        34,
        new Headline.Room(168, 62, 952),
        5,
        Footing.WIDE,
        24,
        NOWHERE);
  }

  /** Apps lay their own things over all but x 120 to 888 and y 288 to 1248. */
  private static Layout story() {
    return new Layout(
        new Rectangle(120, 290, 768, 944),
        768,
        new Rectangle(30, 340, 1020, 662),
        52,
        38,
        new Headline.Room(168, 66, 768),
        4,
        Footing.STACKED,
        30,
        new Rectangle(90, 1310, 900, 470));
  }

  private static Layout plainStory(boolean wide) {
    return new Layout(
        new Rectangle(120, 290, 768, 944),
        768,
        wide ? new Rectangle(30, 560, 1020, 800) : new Rectangle(90, 480, 900, 1200),
        52,
        38,
        new Headline.Room(168, 66, 768),
        4,
        Footing.FOLLOWING,
        30,
        NOWHERE);
  }
}
