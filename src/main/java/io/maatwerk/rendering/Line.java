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
    for (var run : Run.of(text, font)) {
      double added =
          append(outline, run, context, at / scale, run.leftToRight() ? spacing / scale : 0);
      at += added * scale;
    }
    outline.transform(AffineTransform.getScaleInstance(scale, scale));
    return new Line(outline, at);
  }

  /** A browser sets no ligatures where letters are spaced; scripts from right to left never are. */
  private static Font spaced(Font font, double spacing) {
    return spacing == 0 ? font : font.deriveFont(Map.of(TextAttribute.LIGATURES, 0));
  }

  private static double append(
      Path2D outline, Run run, FontRenderContext context, double from, double spacing) {
    var text = run.text();
    var font = spaced(run.face(), spacing);
    GlyphVector glyphs =
        font.layoutGlyphVector(context, text.toCharArray(), 0, text.length(), run.direction());
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
