package io.maatwerk.rendering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Inter, in the weights that drawings and cards are set in; pages draw the same outlines. */
public final class Typeface {

  /** Large enough that a font's own grid is not rounded. */
  private static final float EM = 2048;

  private static final String FOLDER = "/META-INF/resources/fonts/";
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private static final int MOST_SETTINGS = 500;

  private record Text(String text, int weight, boolean spaced) {}

  private final Map<Integer, Font> fonts;

  /** What was set lately: the same text is tried in many sizes. */
  private final Map<Text, Setting> settings =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Text, Setting> eldest) {
          return size() > MOST_SETTINGS;
        }
      };

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
    double scale = size / EM;
    return new Line(setting(new Text(text, weight, spacing != 0)), scale, spacing / scale);
  }

  private Setting setting(Text text) {
    synchronized (settings) {
      var known = settings.get(text);
      if (known != null) {
        return known;
      }
    }
    var made = Setting.of(text.text(), fonts.get(text.weight()), EXACT, text.spaced());
    synchronized (settings) {
      settings.put(text, made);
    }
    return made;
  }
}
