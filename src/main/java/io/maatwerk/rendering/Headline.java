package io.maatwerk.rendering;

import java.util.List;

/**
 * The largest words of a card, broken into lines.
 *
 * @param shown how much of them it has room for, from 0 to 1
 */
record Headline(List<Row> rows, double size, double shown) {

  /** Of its size: from one baseline to the next. */
  static final double LEADING = 0.98;

  /** Of its size: how far letters reach below the last baseline. */
  static final double DESCENT = 0.25;

  private static final int WEIGHT = 800;

  /**
   * How large and how long it may be.
   *
   * @param most the largest size
   * @param least the smallest size; what does not fit in that is cut
   * @param width of a line, in pixels
   */
  record Room(double most, double least, double width) {}

  /** One of its lines, with its width at size 1. */
  record Row(String text, double width) {}

  Headline {
    rows = List.copyOf(rows);
  }

  Writing.Type type() {
    return type(size);
  }

  static Writing.Type type(double size) {
    return new Writing.Type(WEIGHT, size);
  }

  /** A line as it is read: the last one ends in dots where there was more. */
  String text(int row) {
    boolean cut = row == rows.size() - 1 && shown < 1;
    return rows.get(row).text() + (cut ? "…" : "");
  }
}
