package io.maatwerk.rendering;

import java.awt.Font;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Characters that follow each other in one font and one direction. */
record Run(String text, Font face, boolean leftToRight) {

  /** The runs of a text, from left to right. */
  static List<Run> of(String text, Font font) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return byFont(text, font);
    }
    var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    var levels = new byte[bidi.getRunCount()];
    var stretches = new Integer[levels.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      stretches[i] = i;
    }
    Bidi.reorderVisually(levels, 0, stretches, 0, levels.length);
    return Arrays.stream(stretches).flatMap(i -> stretch(text, bidi, i, font).stream()).toList();
  }

  private static List<Run> stretch(String text, Bidi bidi, int i, Font font) {
    var stretch = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
    return bidi.getRunLevel(i) % 2 == 0 ? byFont(stretch, font) : List.of(turned(stretch, font));
  }

  private static List<Run> byFont(String text, Font font) {
    var runs = new ArrayList<Run>();
    for (int start = 0; start < text.length(); ) {
      boolean ours = font.canDisplay(text.codePointAt(start));
      int end = start;
      while (end < text.length() && font.canDisplay(text.codePointAt(end)) == ours) {
        end += Character.charCount(text.codePointAt(end));
      }
      runs.add(new Run(text.substring(start, end), ours ? font : stranger(font), true));
      start = end;
    }
    return runs;
  }

  /** Scripts from right to left are none of ours, and come with their own spaces. */
  private static Run turned(String text, Font font) {
    return new Run(text, font.canDisplayUpTo(text) < 0 ? font : stranger(font), false);
  }

  /** Characters that the font lacks come from whatever the machine has. */
  static Font stranger(Font font) {
    int style = font.getFontName().endsWith("Bold") ? Font.BOLD : Font.PLAIN;
    return new Font(Font.SANS_SERIF, style, 1).deriveFont(font.getSize2D());
  }

  int direction() {
    return leftToRight ? Font.LAYOUT_LEFT_TO_RIGHT : Font.LAYOUT_RIGHT_TO_LEFT;
  }
}
