package io.maatwerk.artwork;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what is drawn. */
final class NodeWriter {

  private final Markup out;
  private final DefinitionWriter definitions;

  NodeWriter(Markup out, DefinitionWriter definitions) {
    this.out = out;
    this.definitions = definitions;
  }

  void write(List<Node> nodes) {
    nodes.forEach(this::write);
  }

  private void write(Node node) {
    if (node instanceof Node.Group group) {
      open("g", group.place());
      write(group.children());
      out.close();
    } else if (node instanceof Node.Figure figure) {
      write(figure);
    } else if (node instanceof Node.Picture picture) {
      write(picture);
    } else if (node instanceof Node.Label label) {
      write(label);
    }
  }

  private void open(String element, Place place) {
    out.open(element);
    place.part().ifPresent(part -> out.attribute("data-part", part));
    place.style().ifPresent(style -> out.attribute("data-style", style));
    out.attribute("transform", place.transform());
    place.clip().ifPresent(clip -> out.attribute("clip-path", definitions.reference(clip)));
  }

  /** One path where one will do, else a group of them: one a fill, the stroke with the last. */
  private void write(Node.Figure figure) {
    int layers = Math.max(1, figure.fills().size());
    if (layers == 1) {
      open("path", figure.place());
      path(figure, 0, figure.stroke());
      out.attribute("opacity", figure.opacity(), 1).close();
      return;
    }
    open("g", figure.place());
    out.attribute("opacity", figure.opacity(), 1);
    for (int i = 0; i < layers; i++) {
      out.open("path");
      path(figure, i, i == layers - 1 ? figure.stroke() : Optional.empty());
      out.close();
    }
    out.close();
  }

  private void path(Node.Figure figure, int layer, Optional<Stroke> stroke) {
    out.attribute("d", figure.outline().data());
    var fill = figure.fills().stream().skip(layer).findFirst();
    fill(fill);
    boolean evenOdd = figure.outline().isEvenOdd() && fill.isPresent();
    out.attribute("fill-rule", evenOdd ? "evenodd" : "", "");
    stroke.ifPresent(this::stroke);
  }

  private void fill(Optional<Fill> fill) {
    out.attribute("fill", fill.map(f -> definitions.reference(f.paint())).orElse("none"));
    fill.ifPresent(f -> out.attribute("fill-opacity", f.opacity(), 1));
    fill.ifPresent(f -> decision(f.paint()));
  }

  private void decision(Paint paint) {
    if (paint instanceof Paint.Open open) {
      out.attribute("data-fill", open.option());
      out.attribute("data-look", open.looks().isEmpty() ? "" : definitions.looks(open), "");
    }
  }

  private void stroke(Stroke stroke) {
    out.attribute("stroke", definitions.reference(stroke.fill().paint()));
    out.attribute("stroke-opacity", stroke.fill().opacity(), 1);
    out.attribute("stroke-width", stroke.width(), 1);
    out.attribute("stroke-linecap", stroke.cap().word(), "butt");
    out.attribute("stroke-linejoin", stroke.join().word(), "miter");
    out.attribute("stroke-miterlimit", stroke.miterLimit(), 4);
    if (!stroke.dashes().isEmpty()) {
      var dashes = stroke.dashes().stream().map(Decimal::of).collect(Collectors.joining(" "));
      out.attribute("stroke-dasharray", dashes);
      out.attribute("stroke-dashoffset", stroke.dashOffset(), 0);
    }
  }

  private void write(Node.Picture picture) {
    if (!picture.tinted()) {
      open("image", picture.place());
      definitions.image(out, picture.path(), picture.box(), picture.stretched());
      out.attribute("opacity", picture.opacity(), 1).close();
      return;
    }
    open("g", picture.place());
    out.attribute("mask", definitions.maskReference(picture));
    out.attribute("opacity", picture.opacity(), 1);
    for (var fill : picture.fills()) {
      out.open("rect");
      DefinitionWriter.rectangle(out, picture.box());
      fill(Optional.of(fill));
      out.close();
    }
    out.close();
  }

  private void write(Node.Label label) {
    open("text", label.place());
    label.owner().ifPresent(part -> out.attribute("data-text", part));
    var lettering = label.lettering();
    out.attribute("x", label.at().getX(), 0).attribute("y", label.at().getY(), 0);
    out.attribute("font-family", "Inter").attribute("font-size", lettering.size());
    out.attribute("font-weight", lettering.weight());
    out.attribute("letter-spacing", lettering.spacing());
    out.attribute("text-anchor", lettering.anchor().word(), "start");
    out.attribute("text-rendering", "geometricPrecision");
    fill(label.fills().stream().findFirst());
    label.stroke().ifPresent(this::stroke);
    out.attribute("opacity", label.opacity(), 1);
    out.text(label.text()).close();
  }
}
