package io.maatwerk.artwork;

import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Paints a product's drawings as a design has them. */
public final class Painter {

  private final Artwork artwork;
  private final Map<String, Coating> coatings = new HashMap<>();

  private Painter(Product product, Function<Part, Coating> coating, Artwork artwork) {
    this.artwork = artwork;
    product.parts().forEach(part -> coatings.put(part.id(), coating.apply(part)));
  }

  /**
   * Paints one view.
   *
   * @param design the values and texts of a complete design; what it lacks is as the product has it
   *     by default
   * @throws BrokenArtwork when a drawing or a bitmap is missing or refused
   */
  public static Painting paint(Product product, View view, Selection design, Artwork artwork) {
    Function<Part, Coating> coating = part -> new ChosenCoating(PartLook.of(part, design), artwork);
    return new Painter(product, coating, artwork).paint(artwork.drawing(view.art()));
  }

  /**
   * One view with every style and every text in it, and in place of paint what decides on it: for a
   * page's script to paint any design.
   *
   * @throws BrokenArtwork when a drawing or a bitmap is missing or refused
   */
  public static Painting stencil(Product product, View view, Artwork artwork) {
    return new Painter(product, part -> new OpenCoating(part, artwork), artwork)
        .paint(artwork.drawing(view.art()));
  }

  private record Scope(Optional<Coating> coating, AffineTransform toView) {
    Scope inside(Place place, Optional<Coating> nearest) {
      if (place.transform().isIdentity()) {
        return new Scope(nearest, toView);
      }
      var transform = new AffineTransform(toView);
      transform.concatenate(place.transform());
      return new Scope(nearest, transform);
    }
  }

  private Painting paint(Drawing drawing) {
    var scope = new Scope(Optional.empty(), new AffineTransform());
    return new Painting(drawing.box(), paint(drawing.nodes(), scope));
  }

  private List<Node> paint(List<Node> nodes, Scope scope) {
    var painted = new ArrayList<Node>();
    nodes.forEach(node -> paint(node, scope, painted));
    return painted;
  }

  private void paint(Node node, Scope around, List<Node> painted) {
    var place = node.place();
    var nearest = place.part().flatMap(this::coating).or(around::coating);
    if (!isThere(place, nearest)) {
      return;
    }
    var scope = around.inside(place, nearest);
    if (node instanceof Node.Group group) {
      var children = paint(group.children(), scope);
      if (!children.isEmpty()) {
        painted.add(new Node.Group(place, children));
      }
    } else if (node instanceof Node.Figure figure) {
      painted.add(nearest.map(c -> Coverage.of(figure, c, scope.toView())).orElse(figure));
    } else if (node instanceof Node.Picture picture && picture.tinted()) {
      nearest.ifPresent(c -> painted.addAll(Coverage.of(picture, c, scope.toView())));
    } else if (node instanceof Node.Label label) {
      paint(label, nearest).ifPresent(painted::add);
    } else {
      painted.add(node);
    }
  }

  private Optional<Coating> coating(String part) {
    return Optional.ofNullable(coatings.get(part));
  }

  private static boolean isThere(Place place, Optional<Coating> nearest) {
    return nearest.map(c -> c.shows(place.style())).orElse(place.style().isEmpty());
  }

  private Optional<Node> paint(Node.Label label, Optional<Coating> nearest) {
    if (label.owner().isEmpty()) {
      return Optional.of(Coverage.of(label, label.text(), nearest));
    }
    var owner = label.owner().flatMap(this::coating);
    return owner.flatMap(Coating::text).map(text -> Coverage.of(label, text, owner));
  }
}
