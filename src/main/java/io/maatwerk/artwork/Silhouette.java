package io.maatwerk.artwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what belongs to a part in white and all else that is painted in black, unshaded. */
final class Silhouette {

  private static final Paint.Solid INSIDE = new Paint.Solid(0xffffff);

  private final String part;

  Silhouette(String part) {
    this.part = part;
  }

  List<Node> nodes(List<Node> nodes) {
    return nodes(nodes, false);
  }

  private List<Node> nodes(List<Node> nodes, boolean around) {
    var drawn = new ArrayList<Node>();
    nodes.forEach(node -> add(node, around || isPart(node), drawn));
    return drawn;
  }

  private boolean isPart(Node node) {
    return node.place().part().filter(part::equals).isPresent();
  }

  private void add(Node node, boolean inside, List<Node> drawn) {
    var ink = new Fill(inside ? INSIDE : Paint.Solid.BLACK, 1);
    if (node instanceof Node.Group group) {
      drawn.add(new Node.Group(group.place(), nodes(group.children(), inside)));
    } else if (node instanceof Node.Figure figure) {
      add(figure, inside, ink, drawn);
    } else if (node instanceof Node.Picture picture && picture.tinted()) {
      drawn.add(
          new Node.Picture(
              picture.place(),
              picture.path(),
              picture.box(),
              picture.stretched(),
              true,
              List.of(ink),
              1));
    } else if (node instanceof Node.Label label) {
      drawn.add(
          new Node.Label(
              label.place(),
              label.text(),
              label.owner(),
              label.lettering(),
              label.at(),
              List.of(ink),
              Optional.empty(),
              1));
    }
  }

  /** A line counts as far as it can be seen: seams and soft shadows are many faint ones. */
  private static void add(Node.Figure figure, boolean inside, Fill ink, List<Node> drawn) {
    boolean painted = !figure.isShading();
    var stroke =
        figure
            .stroke()
            .filter(any -> inside)
            .map(line -> line.painted(new Fill(ink.paint(), line.fill().opacity())));
    if (painted || stroke.isPresent()) {
      var fills = painted ? List.of(ink) : List.<Fill>of();
      double opacity = painted ? 1 : figure.opacity();
      drawn.add(new Node.Figure(figure.place(), figure.outline(), fills, stroke, opacity));
    }
  }
}
