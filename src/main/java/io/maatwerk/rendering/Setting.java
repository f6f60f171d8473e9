package io.maatwerk.rendering;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text set at the size of an em that its font has; of any size and spacing from then on. */
final class Setting {

  /**
   * A run's glyphs.
   *
   * @param from where it begins
   * @param before how many spaces stand before it
   */
  private record Stretch(Run run, GlyphVector glyphs, double from, int before) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private double width;

  /** As many as there are characters, of scripts from left to right. */
  private int spaces;

  private Setting() {}

  /**
   * @param spaced a browser sets no ligatures where letters are spaced
   */
  static Setting of(String text, Font font, FontRenderContext context, boolean spaced) {
    var setting = new Setting();
    for (var run : Run.of(text, font)) {
      boolean open = spaced && run.leftToRight();
      var face = open ? run.face().deriveFont(Map.of(TextAttribute.LIGATURES, 0)) : run.face();
      setting.add(run, face, context);
    }
    return setting;
  }

  private void add(Run run, Font face, FontRenderContext context) {
    var text = run.text();
    var glyphs =
        face.layoutGlyphVector(context, text.toCharArray(), 0, text.length(), run.direction());
    stretches.add(new Stretch(run, glyphs, width, spaces));
    width += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    spaces += run.leftToRight() ? text.codePointCount(0, text.length()) : 0;
  }

  /** How far it reaches, with that added after each character. */
  double advance(double spacing) {
    return width + spaces * spacing;
  }

  /** From the origin along its baseline. */
  synchronized Path2D outline(double spacing, double scale) {
    var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (var stretch : stretches) {
      var glyphs = stretch.glyphs();
      for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
        var transform = AffineTransform.getScaleInstance(scale, scale);
        transform.translate(stretch.from() + spacing * spacesBefore(stretch, i), 0);
        outline.append(glyphs.getGlyphOutline(i).getPathIterator(transform), false);
      }
    }
    return outline;
  }

  private static int spacesBefore(Stretch stretch, int glyph) {
    if (!stretch.run().leftToRight()) {
      return stretch.before();
    }
    int character = stretch.glyphs().getGlyphCharIndex(glyph);
    return stretch.before() + stretch.run().text().codePointCount(0, character);
  }
}
