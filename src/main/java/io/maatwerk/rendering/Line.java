package io.maatwerk.rendering;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Map;

/** A line of text as an outline that begins at the origin, and how far it reaches. */
record Line(Shape outline, double advance) {

  static Line set(String text, Font font, FontRenderContext context, double scale, double spacing) {
    var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double at = 0;
    for (int start = 0; start < text.length(); ) {
      boolean ours = font.canDisplay(text.codePointAt(start));
      int end = endOfRun(text, start, font, ours);
      var face = ours ? font : stranger(font);
      at +=
          append(
                  outline,
                  text.substring(start, end),
                  spaced(face, spacing),
                  context,
                  at / scale,
                  spacing / scale)
              * scale;
      start = end;
    }
    outline.transform(AffineTransform.getScaleInstance(scale, scale));
    return new Line(outline, at);
  }

  /** Characters that the font lacks come from whatever the machine has. */
  private static Font stranger(Font font) {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(font.getSize2D());
  }

  private static int endOfRun(String text, int start, Font font, boolean ours) {
    int end = start;
    while (end < text.length() && font.canDisplay(text.codePointAt(end)) == ours) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** A browser sets no ligatures where letters are spaced. */
  private static Font spaced(Font font, double spacing) {
    return spacing == 0 ? font : font.deriveFont(Map.of(TextAttribute.LIGATURES, 0));
  }

  private static double append(
      Path2D outline,
      String text,
      Font font,
      FontRenderContext context,
      double from,
      double spacing) {
    GlyphVector glyphs =
        font.layoutGlyphVector(
            context, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      Point2D position = glyphs.getGlyphPosition(i);
      double added = spacing * text.codePointCount(0, glyphs.getGlyphCharIndex(i));
      glyphs.setGlyphPosition(
          i, new Point2D.Double(position.getX() + added + from, position.getY()));
    }
    outline.append(glyphs.getOutline(), false);
    return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX()
        + spacing * text.codePointCount(0, text.length());
  }
}
