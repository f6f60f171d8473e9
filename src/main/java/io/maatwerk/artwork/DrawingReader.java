package io.maatwerk.artwork;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Puts a drawing together from its elements. */
final class DrawingReader {

  private final Refusals refusals = new Refusals();
  private final Servers servers = new Servers();
  private final BrandFolder folder;

  private DrawingReader(String path) {
    folder = new BrandFolder(path);
  }

  static Reading<Drawing> read(String path, byte[] svg) {
    var xml = XmlFile.read(svg);
    if (xml instanceof Reading.Accepted<Element> root) {
      return new DrawingReader(path).read(root.value());
    }
    return Reading.refused(((Reading.Refused<Element>) xml).refusals());
  }

  private Reading<Drawing> read(Element root) {
    if (!root.name().equals("svg")) {
      refusals.add(root, "a drawing is an <svg>, this is <" + root.name() + ">");
      return refusals.asReading();
    }
    var naming = Naming.of(folder, refusals);
    define(Definitions.of(root, refusals), naming);
    var box = box(root);
    var reader = new NodeReader(servers, naming, refusals);
    var values = new Values(root.attributes(), refusals);
    NodeReader.refuseOpacity(values);
    Presentation.of(values, servers);
    var nodes = reader.children(root, NodeReader.Scope.of(Inheritance.NONE.with(root)));
    return refusals.isEmpty()
        ? new Reading.Accepted<>(new Drawing(box.orElseThrow(), nodes, naming.marks()))
        : refusals.asReading();
  }

  private void define(Definitions definitions, Naming naming) {
    var gradients = new GradientReader(definitions, refusals);
    var clips = new ClipReader(refusals);
    definitions.each("linearGradient", (id, e) -> servers.put(id, gradients.read(e.element())));
    definitions.each("radialGradient", (id, e) -> servers.put(id, gradients.read(e.element())));
    definitions.each("clipPath", (id, e) -> servers.put(id, clips.read(e)));
    var patterns =
        new PatternReader(new NodeReader(servers.copy(), naming.inPattern(), refusals), refusals);
    definitions.each("pattern", (id, e) -> servers.put(id, patterns.read(e)));
  }

  private Optional<Rectangle2D> box(Element root) {
    Checks.attributes(root, refusals);
    var values = new Values(root.attributes(), refusals);
    if (values.isStretched()) {
      refusals.add(root, "preserveAspectRatio on <svg> must be xMidYMid");
    }
    var box = values.box("viewBox");
    if (root.attribute("viewBox").isEmpty()) {
      refusals.add(root, "<svg> needs a viewBox");
    }
    return box;
  }
}
