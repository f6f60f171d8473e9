package io.maatwerk.artwork;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the plain colours that nodes are painted in; what only shades them is no colour. */
final class Pigments {

  private final Set<Paint.Solid> plain = new LinkedHashSet<>();
  private boolean others;

  static Pigments of(List<Node> nodes) {
    var pigments = new Pigments();
    nodes.forEach(pigments::add);
    return pigments;
  }

  Set<Paint.Solid> plain() {
    return plain;
  }

  /** Whether all of it is one plain colour, without gradient, pattern or bitmap. */
  boolean isOne() {
    return plain.size() == 1 && !others;
  }

  private void add(Node node) {
    if (node instanceof Node.Group group) {
      group.children().forEach(this::add);
    } else if (node instanceof Node.Figure figure) {
      figure.fills().forEach(this::add);
      figure.stroke().map(Stroke::fill).ifPresent(this::add);
    } else if (node instanceof Node.Label label) {
      label.fills().forEach(this::add);
    } else if (node instanceof Node.Picture picture) {
      picture.fills().forEach(this::add);
      others = true;
    }
  }

  private void add(Fill fill) {
    if (fill.opacity() == 1 && fill.paint() instanceof Paint.Solid solid) {
      plain.add(solid);
    } else {
      others = true;
      if (fill.paint() instanceof Paint.Pattern pattern) {
        pattern.content().forEach(this::add);
      }
    }
  }
}
