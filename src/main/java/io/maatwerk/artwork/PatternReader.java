package io.maatwerk.artwork;

import java.awt.geom.Rectangle2D;

/** Reads patterns in user units. */
final class PatternReader {

  private final NodeReader nodes;
  private final Refusals refusals;

  PatternReader(NodeReader nodes, Refusals refusals) {
    this.nodes = nodes;
    this.refusals = refusals;
  }

  Paint read(Definitions.Entry entry) {
    var element = entry.element();
    Checks.attributes(element, refusals);
    var values = new Values(element.attributes(), refusals);
    if (!values.is("patternUnits", "userSpaceOnUse", "objectBoundingBox")) {
      refusals.add(element, "<pattern> needs patternUnits=\"userSpaceOnUse\"");
    }
    if (values.is("patternContentUnits", "objectBoundingBox", "userSpaceOnUse")) {
      refusals.add(element, "<pattern> needs patternContentUnits=\"userSpaceOnUse\"");
    }
    var cell =
        new Rectangle2D.Double(
            values.number("x", 0),
            values.number("y", 0),
            values.size("width", 0),
            values.size("height", 0));
    if (cell.isEmpty()) {
      refusals.add(element, "<pattern> needs a width and a height above 0");
    }
    var box = values.box("viewBox");
    box.ifPresent(b -> refuseOtherProportions(values, cell, b));
    var content = nodes.children(element, NodeReader.Scope.of(entry.inherited().with(element)));
    return new Paint.Pattern(
        cell,
        box.orElse(new Rectangle2D.Double(0, 0, cell.width, cell.height)),
        values.transform("patternTransform"),
        content);
  }

  /** A cell without viewBox shows its content from its own origin, in user units. */
  private static void refuseOtherProportions(Values values, Rectangle2D cell, Rectangle2D box) {
    double error = cell.getWidth() * box.getHeight() - cell.getHeight() * box.getWidth();
    if (!values.isStretched() && Math.abs(error) > 1e-3 * cell.getWidth() * box.getHeight()) {
      values
          .attribute("viewBox")
          .ifPresent(a -> values.refuse(a, "must have the proportions of the cell"));
    }
  }
}
