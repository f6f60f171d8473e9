package io.maatwerk.artwork;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Writes a painting as SVG that stands within a page. */
public final class SvgWriter {

  /**
   * What a page decides about a drawing that stands in it.
   *
   * @param idPrefix begins every id in the drawing, so that several can stand in one page
   * @param address from a bitmap's path in the brand's folder to its address
   * @param attributes of the svg element, by name, such as {@code role} and {@code aria-label}
   */
  public record Setting(
      String idPrefix, UnaryOperator<String> address, Map<String, String> attributes) {

    public Setting {
      attributes = new TreeMap<>(attributes);
      for (var name : attributes.keySet()) {
        if (!name.matches("[a-z][a-z-]*")) {
          throw new IllegalArgumentException("no attribute is called " + name);
        }
      }
    }

    /** The same for what is written within, whose ids begin otherwise. */
    Setting(String idPrefix, Setting around) {
      this(idPrefix, around.address(), Map.of());
    }
  }

  private SvgWriter() {}

  /**
   * An svg element: the same painting and setting give the same bytes.
   *
   * <p>It has neither scripts nor styles. {@code data-part}, {@code data-style} and {@code
   * data-text} stay on what was drawn with them, so that a page can find a part's shapes.
   */
  public static String write(Painting painting, Setting setting) {
    var definitions = new DefinitionWriter(setting);
    var body = new Markup();
    new NodeWriter(body, definitions).write(painting.nodes());
    var svg = new Markup();
    svg.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    svg.attribute("viewBox", viewBox(painting.box()));
    setting.attributes().forEach(svg::attribute);
    if (!definitions.isEmpty()) {
      svg.open("defs").raw(definitions.toString()).close();
    }
    return svg.raw(body.toString()).close().toString();
  }

  static String viewBox(Rectangle2D box) {
    return String.join(
        " ",
        Decimal.of(box.getX()),
        Decimal.of(box.getY()),
        Decimal.of(box.getWidth()),
        Decimal.of(box.getHeight()));
  }
}
