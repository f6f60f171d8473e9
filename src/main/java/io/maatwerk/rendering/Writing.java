package io.maatwerk.rendering;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Sets lines of text on a picture. */
final class Writing {

  private static final double SMALLEST = 0.62;
  private static final double WRAPPED = 0.8;
  private static final double LEADING = 1.12;
  private static final double TIGHT = -0.022;

  private final Graphics2D graphics;
  private final Typeface typeface;

  Writing(Graphics2D graphics, Typeface typeface) {
    this.graphics = graphics;
    this.typeface = typeface;
  }

  /** A line of type: large type is set tighter. */
  record Type(int weight, double size, Color colour) {
    Type smaller(double factor) {
      return new Type(weight, size * factor, colour);
    }

    double spacing() {
      return weight == 800 ? size * TIGHT : 0;
    }
  }

  /** From the left; smaller, and then shorter, when there is more than fits. */
  void left(String text, Type type, double x, double baseline, double most) {
    double wanted = line(text, type).advance();
    var fitting = wanted <= most ? type : type.smaller(Math.max(SMALLEST, most / wanted));
    var shown = shortened(text, fitting, most);
    draw(line(shown, fitting), fitting.colour(), x, baseline);
  }

  /** Up to the right edge; answers how much room it took. */
  double right(String text, Type type, double x, double baseline) {
    var line = line(text, type);
    draw(line, type.colour(), x - line.advance(), baseline);
    return line.advance();
  }

  private Line line(String text, Type type) {
    return typeface.line(text, type.weight(), type.size(), type.spacing());
  }

  /**
   * Lines from the left, the last one on that baseline: one where it fits, if need be a little
   * smaller, else several.
   *
   * @return the baseline of the first
   */
  double above(String text, Type type, double x, double baseline, double most, int atMost) {
    double wanted = line(text, type).advance();
    if (wanted * WRAPPED <= most || atMost == 1) {
      left(text, type, x, baseline, most);
      return baseline;
    }
    double factor = WRAPPED;
    while (factor > SMALLEST && wrapped(text, type.smaller(factor), most).size() > atMost) {
      factor -= 0.03;
    }
    var smaller = type.smaller(factor);
    var lines = wrapped(text, smaller, most);
    int count = Math.min(atMost, lines.size());
    double leading = smaller.size() * LEADING;
    for (int i = 0; i < count; i++) {
      boolean cut = i == count - 1 && count < lines.size();
      var shown = cut ? shortened(lines.get(i) + "…", smaller, most) : lines.get(i);
      left(shown, smaller, x, baseline - (count - 1 - i) * leading, most);
    }
    return baseline - (count - 1) * leading;
  }

  /** As many words a line as fit; at least one. */
  private List<String> wrapped(String text, Type type, double most) {
    var lines = new ArrayList<String>();
    var current = "";
    for (var word : text.strip().split(" +")) {
      var longer = current.isEmpty() ? word : current + " " + word;
      if (!current.isEmpty() && line(longer, type).advance() > most) {
        lines.add(current);
        current = word;
      } else {
        current = longer;
      }
    }
    lines.add(current);
    return lines;
  }

  private String shortened(String text, Type type, double most) {
    var shown = text;
    for (int length = text.length();
        length > 1 && line(shown, type).advance() > most + 0.5;
        length = text.offsetByCodePoints(length, -1)) {
      shown = text.substring(0, length).replaceAll("[\\s…]+$", "") + "…";
    }
    return shown;
  }

  private void draw(Line line, Color colour, double x, double baseline) {
    graphics.setTransform(AffineTransform.getTranslateInstance(x, baseline));
    graphics.setColor(colour);
    graphics.fill(line.outline());
    graphics.setTransform(new AffineTransform());
  }
}
