package io.maatwerk.artwork;

import java.util.List;

/** Gives every fill and stroke of a tile one colour; what they let through stays. */
final class Recolouring {

  private final Paint.Solid colour;

  Recolouring(Paint.Solid colour) {
    this.colour = colour;
  }

  List<Node> nodes(List<Node> nodes) {
    return nodes.stream().map(this::node).toList();
  }

  private Node node(Node node) {
    if (node instanceof Node.Group group) {
      return new Node.Group(group.place(), nodes(group.children()));
    }
    if (node instanceof Node.Figure figure) {
      return new Node.Figure(
          figure.place(),
          figure.outline(),
          fills(figure.fills()),
          figure.stroke().map(this::stroke),
          figure.opacity());
    }
    if (node instanceof Node.Label label) {
      return new Node.Label(
          label.place(),
          label.text(),
          label.owner(),
          label.lettering(),
          label.at(),
          fills(label.fills()),
          label.stroke().map(this::stroke),
          label.opacity());
    }
    return node;
  }

  private List<Fill> fills(List<Fill> fills) {
    return fills.stream().map(this::fill).toList();
  }

  private Stroke stroke(Stroke stroke) {
    return stroke.painted(fill(stroke.fill()));
  }

  private Fill fill(Fill fill) {
    return new Fill(paint(fill.paint()), fill.opacity());
  }

  private Paint paint(Paint paint) {
    if (paint instanceof Paint.Linear l) {
      return new Paint.Linear(l.x1(), l.y1(), l.x2(), l.y2(), ramp(l.ramp()));
    }
    if (paint instanceof Paint.Radial r) {
      return new Paint.Radial(r.cx(), r.cy(), r.r(), r.fx(), r.fy(), ramp(r.ramp()));
    }
    if (paint instanceof Paint.Pattern p) {
      return new Paint.Pattern(p.cell(), p.box(), p.transform(), nodes(p.content()));
    }
    return colour;
  }

  private Paint.Ramp ramp(Paint.Ramp ramp) {
    var stops =
        ramp.stops().stream()
            .map(stop -> new Paint.Stop(stop.offset(), colour, stop.opacity()))
            .toList();
    return new Paint.Ramp(stops, ramp.spread(), ramp.boundingBox(), ramp.transform());
  }
}
