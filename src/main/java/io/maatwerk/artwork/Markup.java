package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements and attributes, escaped and without needless bytes. */
final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  Markup open(String element) {
    endTag();
    out.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  Markup attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    return this;
  }

  Markup attribute(String name, double value) {
    return attribute(name, Decimal.of(value));
  }

  /** Leaves the attribute out where it says what holds without it. */
  Markup attribute(String name, double value, double standard) {
    return value == standard ? this : attribute(name, value);
  }

  /** Leaves the attribute out where it says what holds without it. */
  Markup attribute(String name, String value, String standard) {
    return value.equals(standard) ? this : attribute(name, value);
  }

  Markup attribute(String name, AffineTransform transform) {
    return transform.isIdentity() ? this : attribute(name, written(transform));
  }

  Markup text(String text) {
    endTag();
    out.append(escaped(text));
    return this;
  }

  /** Markup that is already written. */
  Markup raw(String markup) {
    endTag();
    out.append(markup);
    return this;
  }

  Markup close() {
    var element = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(element).append('>');
    }
    return this;
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private static String written(AffineTransform t) {
    var moved = new StringBuilder();
    if (t.getType() == AffineTransform.TYPE_TRANSLATION) {
      numbers(moved.append("translate("), t.getTranslateX(), t.getTranslateY());
    } else {
      numbers(
          moved.append("matrix("),
          t.getScaleX(),
          t.getShearY(),
          t.getShearX(),
          t.getScaleY(),
          t.getTranslateX(),
          t.getTranslateY());
    }
    return moved.append(')').toString();
  }

  private static void numbers(StringBuilder out, double... numbers) {
    for (double number : numbers) {
      Decimal.append(out, number);
    }
  }

  /** Fit for text and for attributes in double quotes; what XML cannot hold is left out. */
  private static String escaped(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> escape(out, point));
    return out.toString();
  }

  private static void escape(StringBuilder out, int point) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> {
        boolean control = point < ' ' && point != '\t' && point != '\n';
        boolean stray = point >= 0xd800 && point < 0xe000 || point == 0xfffe || point == 0xffff;
        if (!control && !stray) {
          out.appendCodePoint(point);
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
