package io.maatwerk.artwork;

import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paints a product's drawings as a design has them. */
public final class Painter {

  private final Artwork artwork;
  private final Map<String, Coating> coatings = new HashMap<>();

  private Painter(Product product, Selection design, Artwork artwork) {
    this.artwork = artwork;
    product
        .parts()
        .forEach(part -> coatings.put(part.id(), new Coating(PartLook.of(part, design), artwork)));
  }

  /**
   * Paints one view.
   *
   * @param design the values and texts of a complete design; what it lacks is as the product has it
   *     by default
   * @throws BrokenArtwork when a drawing or a bitmap is missing or refused
   */
  public static Painting paint(Product product, View view, Selection design, Artwork artwork) {
    return new Painter(product, design, artwork).paint(artwork.drawing(view.art()));
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
    boolean drawn = nearest.map(coating -> coating.look().drawn()).orElse(true);
    var style = nearest.flatMap(coating -> coating.look().style());
    return drawn && (place.style().isEmpty() || place.style().equals(style));
  }

  private Optional<Node> paint(Node.Label label, Optional<Coating> nearest) {
    if (label.owner().isEmpty()) {
      return Optional.of(Coverage.of(label, label.text(), nearest));
    }
    var owner = label.owner().flatMap(this::coating).filter(c -> c.look().drawn());
    return owner.flatMap(c -> c.look().text()).map(text -> Coverage.of(label, text, owner));
  }
}
