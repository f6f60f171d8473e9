package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a part's paint over the shapes, bitmaps and texts that belong to it. */
final class Coverage {

  private Coverage() {}

  static Node.Figure of(Node.Figure figure, Coating coating, AffineTransform toView) {
    if (figure.isShading()) {
      return figure;
    }
    var own = figure.fills().get(0);
    var fills = new ArrayList<Fill>();
    fills.add(coating.coloured(own));
    coating.finish(toView).forEach(paint -> fills.add(new Fill(paint, own.opacity())));
    return new Node.Figure(
        figure.place(), figure.outline(), fills, figure.stroke(), figure.opacity());
  }

  /**
   * A tinted bitmap is the mask of its part's paint; without a colour it is drawn itself, and masks
   * only what lies above.
   */
  static List<Node> of(Node.Picture picture, Coating coating, AffineTransform toView) {
    var fills = new ArrayList<Fill>();
    coating.colour().ifPresent(colour -> fills.add(new Fill(colour, 1)));
    coating.finish(toView).forEach(paint -> fills.add(new Fill(paint, 1)));
    var nodes = new ArrayList<Node>();
    if (coating.colour().isEmpty()) {
      nodes.add(with(picture, false, List.of()));
    }
    if (!fills.isEmpty()) {
      nodes.add(with(picture, true, fills));
    }
    return nodes;
  }

  private static Node with(Node.Picture picture, boolean tinted, List<Fill> fills) {
    return new Node.Picture(
        picture.place(),
        picture.path(),
        picture.box(),
        picture.stretched(),
        tinted,
        fills,
        picture.opacity());
  }

  static Node.Label of(Node.Label label, String text, Optional<Coating> coating) {
    var fills =
        label.fills().stream()
            .map(own -> Shading.is(own, label.opacity()) ? own : coloured(own, coating))
            .toList();
    return new Node.Label(
        label.place(),
        text.replaceAll("\\s", "\u00a0"),
        label.owner(),
        label.lettering(),
        label.at(),
        fills,
        label.stroke(),
        label.opacity());
  }

  private static Fill coloured(Fill own, Optional<Coating> coating) {
    return coating.map(c -> c.coloured(own)).orElse(own);
  }
}
