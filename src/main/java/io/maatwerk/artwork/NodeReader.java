package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the elements that are drawn. */
final class NodeReader {

  /** What holds where an element stands. */
  record Scope(
      Inheritance inherited, Optional<String> part, boolean drawn, AffineTransform toRoot) {

    static Scope of(Inheritance inherited) {
      return new Scope(inherited, Optional.empty(), true, new AffineTransform());
    }
  }

  private static final int MOST_CHARACTERS = 200;

  private final Servers servers;
  private final Naming naming;
  private final Refusals refusals;

  NodeReader(Servers servers, Naming naming, Refusals refusals) {
    this.servers = servers;
    this.naming = naming;
    this.refusals = refusals;
  }

  List<Node> children(Element parent, Scope scope) {
    var nodes = new ArrayList<Node>();
    for (var child : parent.children()) {
      if (!Checks.isMetadata(child) && !Definitions.ELEMENTS.contains(child.name())) {
        read(child, scope).ifPresent(nodes::add);
      }
    }
    return nodes;
  }

  private Optional<Node> read(Element element, Scope scope) {
    var name = element.name();
    if (!Vocabulary.knows(name) || name.equals("svg") || name.equals("stop")) {
      Checks.stray(element, refusals);
      return Optional.empty();
    }
    Checks.attributes(element, refusals);
    var values = new Values(scope.inherited().around(element), refusals);
    boolean drawn = scope.drawn() && !name.equals("defs") && isDisplayed(values);
    var part = values.attribute("data-part").map(Attribute::value).or(scope::part);
    var place = place(values);
    var inside = new Scope(scope.inherited().with(element), part, drawn, toRoot(values, scope));
    naming.note(element, part, drawn);
    var node = node(element, values, place, inside);
    return drawn ? node : Optional.empty();
  }

  private Optional<Node> node(Element element, Values values, Place place, Scope inside) {
    var look = Presentation.of(values, servers);
    return switch (element.name()) {
      case "g", "defs" -> {
        refuseOpacity(values);
        var children = children(element, inside);
        yield children.isEmpty() ? Optional.empty() : Optional.of(new Node.Group(place, children));
      }
      case "image" -> picture(leaf(element), values, place);
      case "text" -> label(leaf(element), values, place, look);
      default -> figure(leaf(element), values, place, look);
    };
  }

  private Element leaf(Element element) {
    element.children().forEach(child -> Checks.stray(child, refusals));
    return element;
  }

  /** Refuses opacity on what is more than one shape. */
  static void refuseOpacity(Values values) {
    values
        .attribute("opacity")
        .filter(a -> values.fraction("opacity", 1) < 1)
        .ifPresent(a -> values.refuse(a, "cannot stand on a group: give it to each shape"));
  }

  private static boolean isDisplayed(Values values) {
    return values.attribute("display").filter(a -> a.value().strip().equals("none")).isEmpty();
  }

  private Place place(Values values) {
    return new Place(
        values.transform("transform"),
        servers.clip(values),
        values.attribute("data-part").map(Attribute::value),
        values.attribute("data-style").map(Attribute::value));
  }

  private static AffineTransform toRoot(Values values, Scope scope) {
    var transform = new AffineTransform(scope.toRoot());
    transform.concatenate(values.transform("transform"));
    try {
      return TransformList.bounded(transform);
    } catch (Malformed e) {
      values.attribute("transform").ifPresent(a -> values.refuse(a, e.getMessage()));
      return scope.toRoot();
    }
  }

  private Optional<Node> figure(Element element, Values values, Place place, Presentation look) {
    var outline = Outline.of(Geometry.of(element.name(), values), look.evenOdd());
    var fills = element.name().equals("line") ? List.<Fill>of() : look.fill().stream().toList();
    look.stroke()
        .filter(stroke -> Dashes.tooMany(outline, stroke))
        .flatMap(stroke -> values.attribute("stroke-dasharray"))
        .ifPresent(a -> values.refuse(a, "makes more than " + Dashes.MOST + " dashes"));
    return outline.data().isEmpty() || fills.isEmpty() && look.stroke().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Node.Figure(place, outline, fills, look.stroke(), values.fraction("opacity", 1)));
  }

  private Optional<Node> picture(Element element, Values values, Place place) {
    double width = values.size("width", 0);
    double height = values.size("height", 0);
    if (width == 0 || height == 0) {
      refusals.add(element, "<image> needs a width and a height above 0");
    }
    var box = new Rectangle2D.Double(values.number("x", 0), values.number("y", 0), width, height);
    boolean stretched = values.isStretched();
    return naming
        .bitmap(element)
        .map(
            path ->
                new Node.Picture(
                    place,
                    path,
                    box,
                    stretched,
                    values.has("data-tint"),
                    List.of(),
                    values.fraction("opacity", 1)));
  }

  private Optional<Node> label(Element element, Values values, Place place, Presentation look) {
    var text = element.text();
    if (text.length() > MOST_CHARACTERS) {
      refusals.add(element, "<text> has more than " + MOST_CHARACTERS + " characters");
    }
    if (look.fitsBox()) {
      refusals.add(element, "<text> needs gradients with gradientUnits=\"userSpaceOnUse\"");
    }
    var owner = values.attribute("data-text").map(Attribute::value);
    var at = new Point2D.Double(values.number("x", 0), values.number("y", 0));
    return text.isEmpty() && owner.isEmpty() || look.lettering().size() == 0
        ? Optional.empty()
        : Optional.of(
            new Node.Label(
                place,
                text,
                owner,
                look.lettering(),
                at,
                look.fill().stream().toList(),
                look.stroke(),
                values.fraction("opacity", 1)));
  }
}
