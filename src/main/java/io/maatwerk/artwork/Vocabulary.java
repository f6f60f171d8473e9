package io.maatwerk.artwork;

import java.util.Map;
import java.util.Set;

/** Which attributes each element of a drawing may have. */
final class Vocabulary {

  static final Set<String> SHAPES =
      Set.of("path", "rect", "circle", "ellipse", "line", "polygon", "polyline");

  static final Set<String> INHERITED =
      words(
          "fill fill-opacity fill-rule stroke stroke-opacity stroke-width stroke-linecap"
              + " stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset clip-rule"
              + " font-family font-size font-weight letter-spacing text-anchor");

  private static final Set<String> DRAWN = words("transform clip-path display opacity");

  private static final Set<String> NAMES = words("data-part data-style");

  private static final Set<String> HARMLESS =
      words(
          "id version baseProfile enable-background xml:space xml:lang xml:id lang role focusable"
              + " tabindex data-name color pointer-events cursor");

  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry("svg", words("viewBox width height x y preserveAspectRatio")),
          Map.entry("g", Set.of()),
          Map.entry("defs", Set.of()),
          Map.entry("path", words("d")),
          Map.entry("rect", words("x y width height rx ry")),
          Map.entry("circle", words("cx cy r")),
          Map.entry("ellipse", words("cx cy rx ry")),
          Map.entry("line", words("x1 y1 x2 y2")),
          Map.entry("polygon", words("points")),
          Map.entry("polyline", words("points")),
          Map.entry("image", words("href x y width height preserveAspectRatio data-tint")),
          Map.entry("text", words("x y data-text")),
          Map.entry("clipPath", words("clipPathUnits")),
          Map.entry(
              "pattern",
              words(
                  "x y width height patternUnits patternContentUnits patternTransform viewBox"
                      + " preserveAspectRatio")));

  private static final String GRADIENT = "href gradientUnits gradientTransform spreadMethod ";

  private static final Map<String, Set<String>> WITHOUT_PRESENTATION =
      Map.of(
          "linearGradient", words(GRADIENT + "x1 y1 x2 y2"),
          "radialGradient", words(GRADIENT + "cx cy r fx fy"),
          "stop", words("offset stop-color stop-opacity"));

  /** Attributes that may be there as long as they say what holds anyhow. */
  private static final Map<String, Set<String>> ONLY =
      Map.ofEntries(
          Map.entry("filter", words("none")),
          Map.entry("mask", words("none")),
          Map.entry("mix-blend-mode", words("normal")),
          Map.entry("isolation", words("auto")),
          Map.entry("visibility", words("visible inherit")),
          Map.entry("overflow", words("hidden")),
          Map.entry("paint-order", words("normal")),
          Map.entry("vector-effect", words("none")),
          Map.entry("marker", words("none")),
          Map.entry("marker-start", words("none")),
          Map.entry("marker-mid", words("none")),
          Map.entry("marker-end", words("none")),
          Map.entry("font-style", words("normal")),
          Map.entry("font-stretch", words("normal")),
          Map.entry("font-variant", words("normal")),
          Map.entry("text-decoration", words("none")),
          Map.entry("word-spacing", words("normal 0")),
          Map.entry("writing-mode", words("lr-tb horizontal-tb")),
          Map.entry("direction", words("ltr")),
          Map.entry("dominant-baseline", words("auto alphabetic")),
          Map.entry("shape-rendering", words("auto geometricPrecision")),
          Map.entry("text-rendering", words("auto geometricPrecision optimizeLegibility")),
          Map.entry("image-rendering", words("auto optimizeQuality")),
          Map.entry("color-rendering", words("auto optimizeQuality")),
          Map.entry("color-interpolation", words("auto sRGB")));

  private Vocabulary() {}

  /** Whether an element of that name can be part of a drawing at all. */
  static boolean knows(String element) {
    return OWN.containsKey(element) || WITHOUT_PRESENTATION.containsKey(element);
  }

  static boolean allows(String element, Attribute attribute) {
    var name = attribute.name();
    return HARMLESS.contains(name)
        || name.startsWith("aria-")
        || name.contains(":") && !name.startsWith("xml:")
        || ONLY.getOrDefault(name, Set.of()).contains(attribute.value().strip())
        || meansSomethingOn(element, name);
  }

  private static boolean meansSomethingOn(String element, String name) {
    var bare = WITHOUT_PRESENTATION.get(element);
    if (bare != null) {
      return bare.contains(name);
    }
    return OWN.get(element).contains(name)
        || INHERITED.contains(name)
        || DRAWN.contains(name)
        || NAMES.contains(name) && !Set.of("svg", "defs", "clipPath", "pattern").contains(element);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split(" +"));
  }
}
