package io.maatwerk.product;

import java.text.Normalizer;
import java.util.BitSet;

/** The characters that a text may have, written as characters and ranges: {@code A-Z0-9 &}. */
public record Alphabet(String written) {

  /** Whether it lists that code point; a hyphen at either end of the list is a hyphen. */
  public boolean contains(int codePoint) {
    return listed().get(codePoint);
  }

  /** Whether each range runs upwards and at least one character is listed. */
  public boolean isWellFormed() {
    return !listed().isEmpty();
  }

  private BitSet listed() {
    var points = Normalizer.normalize(written, Normalizer.Form.NFC).codePoints().toArray();
    var listed = new BitSet();
    for (int i = 0; i < points.length; i++) {
      boolean range = i + 2 < points.length && points[i + 1] == '-';
      int last = range ? points[i + 2] : points[i];
      if (last < points[i]) {
        return new BitSet();
      }
      listed.set(points[i], last + 1);
      i += range ? 2 : 0;
    }
    return listed;
  }
}
