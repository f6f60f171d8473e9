package io.maatwerk.artwork;

import java.util.Map;

/** Why something is not in the subset, and what to do instead. */
final class Reasons {

  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("style", "write its properties as attributes"),
          Map.entry("filter", "draw shading as shapes or as a bitmap with alpha"),
          Map.entry("mask", "use clip-path, or an image with data-tint"),
          Map.entry("use", "repeat the shape itself"),
          Map.entry("symbol", "repeat the shape itself"),
          Map.entry("foreignObject", "only drawings can be in a drawing"),
          Map.entry("script", "a drawing runs nothing"),
          Map.entry("a", "a drawing links nowhere"),
          Map.entry("svg", "put its content in a g"),
          Map.entry("tspan", "write one text element a line"),
          Map.entry("textPath", "convert the text to a path"),
          Map.entry("marker", "draw the marker as a shape"),
          Map.entry("switch", "keep one of its branches"));

  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("style", "write its properties as attributes"),
          Map.entry("class", "write the properties as attributes"),
          Map.entry("filter", "draw shading as shapes or as a bitmap with alpha"),
          Map.entry("mask", "use clip-path, or an image with data-tint"),
          Map.entry("mix-blend-mode", "shade with black and light with white, both with alpha"),
          Map.entry("isolation", "there are no blend modes to isolate"),
          Map.entry("visibility", "take the element out, or write display=\"none\""),
          Map.entry("dx", "put the whole distance in x"),
          Map.entry("dy", "put the whole distance in y"),
          Map.entry("dominant-baseline", "place the text by its baseline"),
          Map.entry("font-style", "Inter comes upright only"),
          Map.entry("fr", "start the first stop at a larger offset"),
          Map.entry("xml:base", "write the whole path in href"),
          Map.entry("vector-effect", "give the stroke its width in user units"),
          Map.entry("marker-start", "draw the marker as a shape"),
          Map.entry("marker-mid", "draw the marker as a shape"),
          Map.entry("marker-end", "draw the marker as a shape"));

  private Reasons() {}

  static String element(String name) {
    return "<" + name + "> is not allowed in a drawing" + because(ELEMENTS.get(name));
  }

  static String attribute(Attribute attribute, String element) {
    var name = attribute.name();
    if (name.regionMatches(true, 0, "on", 0, 2)) {
      return "event handler '" + name + "' is not allowed: a drawing runs nothing";
    }
    if (name.startsWith("data-")) {
      return "'"
          + name
          + "' means nothing on <"
          + element
          + ">"
          + ": parts are named by data-part, data-style, data-text (on text) and data-tint (on image)";
    }
    return "'" + name + "' is not allowed on <" + element + ">" + because(ATTRIBUTES.get(name));
  }

  private static String because(String advice) {
    return advice == null ? "" : ": " + advice;
  }
}
