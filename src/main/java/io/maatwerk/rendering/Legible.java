package io.maatwerk.rendering;

import java.util.Optional;

/** Leaves out what would only be drawn as an empty box, or would outgrow its line. */
final class Legible {

  private static final int MARKS = 2;

  private final Typeface typeface;
  private final StringBuilder kept = new StringBuilder();
  private int marks;
  private int seen;
  private int shown;

  private Legible(Typeface typeface) {
    this.typeface = typeface;
  }

  /** What can be set of a text; empty when that is less than half of it. */
  static Optional<String> of(String text, Typeface typeface) {
    var legible = new Legible(typeface);
    text.codePoints().forEach(legible::add);
    var kept = legible.kept.toString().strip().replaceAll("\\s+", " ");
    return kept.isEmpty() || 2 * legible.shown < legible.seen
        ? Optional.empty()
        : Optional.of(kept);
  }

  private void add(int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      kept.append(' ');
    } else if (!isSilent(point)) {
      addSeen(point);
    }
  }

  /** Marks that join or direct others are no ink of their own. */
  private static boolean isSilent(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT || type == Character.CONTROL || isVariation(point);
  }

  private static boolean isVariation(int point) {
    return point >= 0xfe00 && point <= 0xfe0f;
  }

  private void addSeen(int point) {
    marks = Character.getType(point) == Character.NON_SPACING_MARK ? marks + 1 : 0;
    if (marks > MARKS) {
      return;
    }
    seen++;
    if (typeface.canSet(point)) {
      shown++;
      kept.appendCodePoint(point);
    }
  }
}
