package io.maatwerk.rendering;

import io.maatwerk.artwork.Clip;
import io.maatwerk.artwork.Node;
import io.maatwerk.artwork.Outline;
import io.maatwerk.artwork.Place;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws nodes on an image. */
final class NodePainter {

  private record Clipping(Clip clip, AffineTransform toDevice) {}

  private final Canvas canvas;
  private final Supplies supplies;
  private final Map<Clipping, Mask> masks = new HashMap<>();

  private NodePainter(Canvas canvas, Supplies supplies) {
    this.canvas = canvas;
    this.supplies = supplies;
  }

  /** Draws nodes, from the units that a transform takes to the image's pixels. */
  static void draw(
      List<Node> nodes, BufferedImage image, AffineTransform toDevice, Supplies supplies) {
    var canvas = new Canvas(image, new Cells(supplies));
    try {
      new NodePainter(canvas, supplies).draw(nodes, new Scope(toDevice, Optional.empty()));
    } finally {
      canvas.dispose();
    }
  }

  private void draw(List<Node> nodes, Scope around) {
    for (var node : nodes) {
      var scope = inside(around, node.place());
      if (scope.isVisible()) {
        draw(node, scope);
      }
    }
  }

  private Scope inside(Scope around, Place place) {
    var toDevice = around.toDevice();
    if (!place.transform().isIdentity()) {
      toDevice = new AffineTransform(toDevice);
      toDevice.concatenate(place.transform());
    }
    if (place.clip().isEmpty()) {
      return new Scope(toDevice, around.mask());
    }
    var own = mask(new Clipping(place.clip().get(), toDevice));
    return new Scope(toDevice, Optional.of(around.mask().map(own::and).orElse(own)));
  }

  private Mask mask(Clipping clipping) {
    return masks.computeIfAbsent(clipping, this::drawn);
  }

  private Mask drawn(Clipping clipping) {
    var shapes = clipping.clip().regions().stream().map(Outline::shape).toList();
    return Mask.of(shapes, clipping.toDevice(), canvas.limits());
  }

  private void draw(Node node, Scope scope) {
    if (node instanceof Node.Group group) {
      draw(group.children(), scope);
    } else if (node instanceof Node.Figure figure) {
      canvas.draw(Ink.of(figure), scope);
    } else if (node instanceof Node.Picture picture) {
      new PicturePainter(canvas, supplies.artwork()).draw(picture, scope);
    } else if (node instanceof Node.Label label) {
      canvas.draw(Ink.of(label, supplies.typeface()), scope);
    }
  }
}
