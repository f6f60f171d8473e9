package io.maatwerk.rendering;

import io.maatwerk.artwork.Node;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** A node that is drawn itself, and where; the same when it is the very same node. */
record Leaf(Node node, Scope scope) {

  /** The leaves of some nodes in the order in which they are drawn. */
  static List<Leaf> of(List<Node> nodes, Scope scope) {
    var leaves = new ArrayList<Leaf>();
    collect(nodes, scope, leaves);
    return leaves;
  }

  private static void collect(List<Node> nodes, Scope around, List<Leaf> leaves) {
    for (var node : nodes) {
      var scope = around.inside(node.place());
      if (node instanceof Node.Group group) {
        collect(group.children(), scope, leaves);
      } else {
        leaves.add(new Leaf(node, scope));
      }
    }
  }

  /** All pixels that it may touch. */
  Rectangle reach() {
    if (node instanceof Node.Picture picture) {
      return Stencils.bounds(picture.box(), scope.toDevice());
    }
    return Stencils.bounds(Ink.of((Node.Figure) node).reach(), scope.toDevice());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Leaf leaf && node == leaf.node && scope.equals(leaf.scope);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(node);
  }
}
