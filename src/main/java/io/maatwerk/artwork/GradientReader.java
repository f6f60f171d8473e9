package io.maatwerk.artwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads gradients, with what they take over from the gradient that their {@code href} names. */
final class GradientReader {

  private static final int MOST_STOPS = 64;
  private static final int LONGEST_CHAIN = 8;

  private final Definitions definitions;
  private final Refusals refusals;

  GradientReader(Definitions definitions, Refusals refusals) {
    this.definitions = definitions;
    this.refusals = refusals;
  }

  Paint read(Element element) {
    var chain = chain(element);
    var all = new LinkedHashMap<String, Attribute>();
    chain.forEach(link -> link.attributes().forEach(all::putIfAbsent));
    var stops =
        chain.stream().map(this::stops).filter(s -> !s.isEmpty()).findFirst().orElse(List.of());
    if (stops.isEmpty()) {
      refusals.add(element, "<" + element.name() + "> has no stops");
      return Paint.Solid.BLACK;
    }
    return of(element.name(), new Values(all, refusals), stops);
  }

  private List<Element> chain(Element element) {
    var chain = new ArrayList<Element>();
    var next = element;
    while (next != null) {
      Checks.attributes(next, refusals);
      chain.add(next);
      next = next.attribute("href").map(this::referred).orElse(null);
      if (chain.size() > LONGEST_CHAIN) {
        refusals.add(element, "<" + element.name() + "> refers to too many others in turn");
        next = null;
      }
    }
    return chain;
  }

  private Element referred(Attribute href) {
    var value = href.value().strip();
    var found =
        definitions
            .find(value.isEmpty() ? "" : value.substring(1))
            .filter(entry -> value.startsWith("#"))
            .map(Definitions.Entry::element)
            .filter(element -> element.name().endsWith("Gradient"));
    if (found.isEmpty()) {
      refusals.add(href, "href '" + value + "' must name a gradient of this drawing, as #id");
    }
    return found.orElse(null);
  }

  private List<Paint.Stop> stops(Element gradient) {
    var stops = new ArrayList<Paint.Stop>();
    double last = 0;
    for (var child : gradient.children()) {
      if (child.name().equals("stop")) {
        Checks.attributes(child, refusals);
        var stop = stop(new Values(child.attributes(), refusals), last);
        last = stop.offset();
        stops.add(stop);
      } else {
        Checks.stray(child, refusals);
      }
    }
    if (stops.size() > MOST_STOPS) {
      refusals.add(gradient, "a gradient has at most " + MOST_STOPS + " stops");
    }
    return stops;
  }

  private static Paint.Stop stop(Values values, double last) {
    var colour = values.attribute("stop-color");
    var solid = colour.flatMap(a -> Colour.of(a.value().strip()));
    if (colour.isPresent() && solid.isEmpty()) {
      values.refuse(colour.get(), "must be a hex colour such as #1a2b3c, black or white");
    }
    return new Paint.Stop(
        Math.max(last, values.fraction("offset", 0)),
        solid.orElse(Paint.Solid.BLACK),
        values.fraction("stop-opacity", 1));
  }

  private static Paint of(String name, Values values, List<Paint.Stop> stops) {
    boolean box = !values.is("gradientUnits", "userSpaceOnUse", "objectBoundingBox");
    return name.equals("linearGradient")
        ? linear(new Coordinates(values, box), values, stops)
        : radial(new Coordinates(values, box), values, stops);
  }

  private static Paint linear(Coordinates at, Values values, List<Paint.Stop> stops) {
    double x1 = at.of("x1", 0);
    double y1 = at.of("y1", 0);
    double x2 = at.of("x2", 1);
    double y2 = at.of("y2", 0);
    return x1 == x2 && y1 == y2
        ? new Paint.Linear(x1, y1, x1 + 1, y1, ramp(at, values, lastOnly(stops)))
        : new Paint.Linear(x1, y1, x2, y2, ramp(at, values, stops));
  }

  private static Paint radial(Coordinates at, Values values, List<Paint.Stop> stops) {
    double cx = at.of("cx", 0.5);
    double cy = at.of("cy", 0.5);
    double r = at.of("r", 0.5);
    if (r <= 0) {
      return new Paint.Radial(cx, cy, 1, cx, cy, ramp(at, values, lastOnly(stops)));
    }
    double fx = values.has("fx") ? at.of("fx", 0) : cx;
    double fy = values.has("fy") ? at.of("fy", 0) : cy;
    if (Math.hypot(fx - cx, fy - cy) > 0.99 * r) {
      values
          .attribute(values.has("fx") ? "fx" : "fy")
          .ifPresent(a -> values.refuse(a, "puts the focus outside the circle"));
    }
    return new Paint.Radial(cx, cy, r, fx, fy, ramp(at, values, stops));
  }

  private static Paint.Ramp ramp(Coordinates at, Values values, List<Paint.Stop> stops) {
    return new Paint.Ramp(
        stops.size() == 1 ? lastOnly(stops) : stops,
        values.word("spreadMethod", Paint.Spread.PAD),
        at.box(),
        values.transform("gradientTransform"));
  }

  /** The last colour everywhere, which is what a gradient without extent shows. */
  private static List<Paint.Stop> lastOnly(List<Paint.Stop> stops) {
    var last = stops.get(stops.size() - 1);
    return List.of(
        new Paint.Stop(0, last.colour(), last.opacity()),
        new Paint.Stop(1, last.colour(), last.opacity()));
  }

  /** Percentages and defaults are fractions of a bounding box, and nothing in user units. */
  private record Coordinates(Values values, boolean box) {
    double of(String name, double fallback) {
      if (box) {
        return values.ratio(name, fallback);
      }
      if (!values.has(name)) {
        values
            .attribute("gradientUnits")
            .filter(a -> fallback != 0)
            .ifPresent(a -> values.refuse(a, "needs " + name + " in user units"));
        return 0;
      }
      return values.number(name, 0);
    }
  }
}
