package io.maatwerk.studio;

import io.maatwerk.product.Alphabet;
import java.util.ArrayList;
import java.util.List;

/** An alphabet as people read it: {@code A–Z, 0–9, &}. */
final class Spelling {

  private Spelling() {}

  static String of(Alphabet alphabet, StudioWords words) {
    var points = alphabet.written().codePoints().toArray();
    var pieces = new ArrayList<String>();
    for (int i = 0; i < points.length; i++) {
      boolean range = i + 2 < points.length && points[i + 1] == '-';
      pieces.add(
          range
              ? name(points[i], words) + "–" + name(points[i + 2], words)
              : name(points[i], words));
      i += range ? 2 : 0;
    }
    return String.join(", ", List.copyOf(pieces));
  }

  private static String name(int point, StudioWords words) {
    return point == ' ' ? words.space() : Character.toString(point);
  }
}
