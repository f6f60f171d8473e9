package io.maatwerk.rendering;

import io.maatwerk.artwork.Node;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws paintings: what a design paints through coverages that are kept, and what no design changes
 * between two of those as a layer that is kept.
 */
final class NodePainter {

  private final Surface surface;
  private final Supplies supplies;
  private final List<Leaf> run = new ArrayList<>();

  private NodePainter(Surface surface, Supplies supplies) {
    this.surface = surface;
    this.supplies = supplies;
  }

  /** Draws nodes, from the units that a transform takes to the device's pixels. */
  static void draw(List<Node> nodes, Surface surface, AffineTransform toDevice, Supplies supplies) {
    var leaves = Leaf.of(nodes, Scope.of(surface.area(), toDevice));
    new NodePainter(surface, supplies).draw(leaves);
  }

  private void draw(List<Leaf> leaves) {
    var painter = new LeafPainter(surface, new Coverages(supplies, true));
    for (var leaf : leaves) {
      if (leaf.node().isShading()) {
        run.add(leaf);
      } else {
        drawRun();
        painter.draw(leaf);
      }
    }
    drawRun();
  }

  private void drawRun() {
    if (!run.isEmpty()) {
      var leaves = List.copyOf(run);
      supplies.kept(Layer.class, leaves, () -> layer(leaves)).drawOn(surface);
      run.clear();
    }
  }

  private Layer layer(List<Leaf> leaves) {
    var reach = new Rectangle(-1, -1);
    leaves.forEach(leaf -> reach.add(leaf.reach()));
    var part = Surface.transparent(reach.intersection(surface.area()));
    new LeafPainter(part, new Coverages(supplies, false)).draw(leaves);
    return Layer.of(part);
  }
}
