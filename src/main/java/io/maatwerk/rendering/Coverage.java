package io.maatwerk.rendering;

import java.awt.Rectangle;
import java.util.Arrays;

/**
 * How much of each pixel is covered, as scanlines of spans: covered whole, or each pixel by a share
 * of its own. Nothing is covered between them.
 */
final class Coverage implements Kept.Piece {

  static final Coverage NONE = new Coverage(new Rectangle(), new int[1], new int[0], new byte[0]);

  /** Three numbers a span: its left, its right, and where its shares begin. */
  static final int SPAN = 3;

  private static final int WHOLE = -1;

  private final Rectangle bounds;
  private final int[] lines;
  private final int[] spans;
  private final byte[] shares;

  /**
   * @param bounds as high as there are lines
   * @param lines where each line's spans begin, and where the last one's end
   */
  Coverage(Rectangle bounds, int[] lines, int[] spans, byte[] shares) {
    this.bounds = bounds;
    this.lines = lines;
    this.spans = spans;
    this.shares = shares;
  }

  static Coverage of(Rectangle whole) {
    var coverage = new Scanlines(whole.x, whole.y);
    for (int y = 0; y < whole.height; y++) {
      coverage.whole(0, whole.width);
      coverage.endLine();
    }
    return coverage.toCoverage();
  }

  /** What lies outside is not covered. */
  Rectangle bounds() {
    return bounds;
  }

  boolean isEmpty() {
    return spans.length == 0;
  }

  /** Where the spans of a scanline begin; those of the next one follow. */
  int line(int y) {
    return lines[y - bounds.y];
  }

  int left(int span) {
    return spans[span];
  }

  int right(int span) {
    return spans[span + 1];
  }

  boolean isWhole(int span) {
    return spans[span + 2] == WHOLE;
  }

  /** The first pixel's share in {@link #shares}, the next one's after it. */
  int place(int span) {
    return spans[span + 2];
  }

  /** From 0 to 255. */
  byte[] shares() {
    return shares;
  }

  /** The share of a span's pixel, counted from its left. */
  int share(int span, int index) {
    return isWhole(span) ? 255 : shares[place(span) + index] & 0xff;
  }

  /** What both cover. */
  Coverage and(Coverage other) {
    var both = bounds.intersection(other.bounds);
    if (both.isEmpty()) {
      return NONE;
    }
    var line = new int[both.width];
    var otherLine = new int[both.width];
    var product = new Scanlines(both.x, both.y);
    for (int y = both.y; y < both.y + both.height; y++) {
      read(y, both.x, line);
      other.read(y, both.x, otherLine);
      for (int x = 0; x < line.length; x++) {
        line[x] = Pixel.times(line[x], otherLine[x]);
      }
      product.line(line, 0, line.length, 0);
    }
    return product.toCoverage();
  }

  /** The shares of a line's pixels, from some x on. */
  private void read(int y, int x, int[] to) {
    Arrays.fill(to, 0);
    for (int span = line(y); span < line(y + 1); span += SPAN) {
      int end = Math.min(right(span), x + to.length);
      for (int i = Math.max(left(span), x); i < end; i++) {
        to[i - x] = share(span, i - left(span));
      }
    }
  }

  @Override
  public long bytes() {
    return 4L * lines.length + 4L * spans.length + shares.length + 100;
  }
}
