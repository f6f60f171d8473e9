package io.maatwerk.rendering;

import java.awt.Rectangle;
import java.util.Arrays;

/** Writes a coverage down, line by line and from left to right. */
final class Scanlines {

  /** Fewer pixels that are covered whole stay in the span around them. */
  private static final int SHORTEST = 4;

  private static final int WHOLE = 255;

  private final int left;
  private final int top;
  private int right;
  private int[] lines = new int[64];
  private int height;
  private int[] spans = new int[256];
  private int end;
  private byte[] shares = new byte[512];
  private int written;

  /** From that corner on. */
  Scanlines(int left, int top) {
    this.left = left;
    this.top = top;
  }

  /** A line of shares of 255, each an int's bits from {@code shift} on. */
  void line(int[] values, int from, int to, int shift) {
    int x = from;
    while (x < to) {
      if (values[x] >>> shift == 0) {
        x++;
      } else if (wholes(values, x, to, shift) >= SHORTEST) {
        int length = wholes(values, x, to, shift);
        whole(x - from, x - from + length);
        x += length;
      } else {
        x = partly(values, from, x, to, shift);
      }
    }
    endLine();
  }

  private static int wholes(int[] values, int from, int to, int shift) {
    int x = from;
    while (x < to && values[x] >>> shift == WHOLE) {
      x++;
    }
    return x - from;
  }

  private int partly(int[] values, int from, int start, int to, int shift) {
    int first = written;
    int x = start;
    while (x < to
        && values[x] >>> shift != 0
        && (values[x] >>> shift != WHOLE || wholes(values, x, to, shift) < SHORTEST)) {
      if (written == shares.length) {
        shares = Arrays.copyOf(shares, 2 * written);
      }
      shares[written++] = (byte) (values[x++] >>> shift);
    }
    span(start - from, x - from, first);
    return x;
  }

  /** Covers pixels of the line whole, by their distance from the left. */
  void whole(int from, int to) {
    span(from, to, -1);
  }

  private void span(int from, int to, int place) {
    if (end + 3 > spans.length) {
      spans = Arrays.copyOf(spans, 3 * end);
    }
    spans[end++] = left + from;
    spans[end++] = left + to;
    spans[end++] = place;
    right = Math.max(right, to);
  }

  void endLine() {
    if (height + 1 == lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
    }
    lines[++height] = end;
  }

  Coverage toCoverage() {
    return new Coverage(
        new Rectangle(left, top, right, height),
        Arrays.copyOf(lines, height + 1),
        Arrays.copyOf(spans, end),
        Arrays.copyOf(shares, written));
  }
}
