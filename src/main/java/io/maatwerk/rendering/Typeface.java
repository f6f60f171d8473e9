package io.maatwerk.rendering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Inter, in the weights that drawings and cards are set in; the page has the same files. */
public final class Typeface {

  /** Large enough that a font's own grid is not rounded. */
  private static final float EM = 2048;

  private static final String FOLDER = "/META-INF/resources/fonts/";
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Map<Integer, Font> fonts;

  private Typeface(Map<Integer, Font> fonts) {
    this.fonts = fonts;
  }

  /**
   * Loads the fonts and draws one glyph with them.
   *
   * @throws IllegalStateException that says what the machine lacks
   */
  public static Typeface load() {
    var fonts = new TreeMap<Integer, Font>();
    for (int weight : new int[] {400, 600, 800}) {
      fonts.put(weight, font(weight));
    }
    var typeface = new Typeface(Map.copyOf(fonts));
    typeface.drawOneGlyph();
    return typeface;
  }

  private static Font font(int weight) {
    try (var file = Typeface.class.getResourceAsStream(FOLDER + "inter-" + weight + ".ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, file)
          .deriveFont(
              Map.of(
                  TextAttribute.SIZE, EM,
                  TextAttribute.KERNING, TextAttribute.KERNING_ON,
                  TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    } catch (IOException
        | FontFormatException
        | RuntimeException
        | LinkageError
        | InternalError e) {
      throw missing(e);
    }
  }

  private void drawOneGlyph() {
    if (glyph().isEmpty()) {
      throw missing(null);
    }
  }

  private Rectangle2D glyph() {
    try {
      return line("M", 400, 16, 0).outline().getBounds2D();
    } catch (RuntimeException | LinkageError | InternalError e) {
      throw missing(e);
    }
  }

  private static IllegalStateException missing(Throwable cause) {
    return new IllegalStateException(
        "pictures cannot be drawn: this Java cannot draw text; install fontconfig and freetype",
        cause);
  }

  /** Whether there is a glyph for a character, its own or one of the machine's. */
  boolean canSet(int point) {
    var font = fonts.get(400);
    return font.canDisplay(point) || Run.stranger(font).canDisplay(point);
  }

  /**
   * One line of text, set from the origin along its baseline, kerned.
   *
   * @param weight 400, 600 or 800
   * @param size of an em, in any unit; all that is answered is in the same
   * @param spacing added after each character
   */
  Line line(String text, int weight, double size, double spacing) {
    return Line.set(text, fonts.get(weight), EXACT, size / EM, spacing);
  }
}
