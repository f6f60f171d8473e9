package io.maatwerk.artwork;

import java.util.ArrayList;

/** Reads clip paths: shapes that no choice changes. */
final class ClipReader {

  private final Refusals refusals;

  ClipReader(Refusals refusals) {
    this.refusals = refusals;
  }

  Clip read(Definitions.Entry entry) {
    var element = entry.element();
    Checks.attributes(element, refusals);
    refuseClipping(element);
    var values = new Values(element.attributes(), refusals);
    if (values.is("clipPathUnits", "objectBoundingBox", "userSpaceOnUse")) {
      values
          .attribute("clipPathUnits")
          .ifPresent(a -> refusals.add(a, "clipPathUnits must be userSpaceOnUse"));
    }
    var transform = values.transform("transform");
    var inherited = entry.inherited().with(element);
    var regions = new ArrayList<Outline>();
    for (var child : element.children()) {
      if (Vocabulary.SHAPES.contains(child.name())) {
        regions.add(region(child, inherited).transformed(transform));
      } else {
        Checks.stray(child, refusals);
      }
    }
    return new Clip(regions);
  }

  private Outline region(Element shape, Inheritance inherited) {
    Checks.attributes(shape, refusals);
    refuseClipping(shape);
    shape
        .attributes()
        .forEach(
            (name, attribute) -> {
              if (name.equals("data-part") || name.equals("data-style")) {
                refusals.add(attribute, "a clip path is the same for every design: no " + name);
              }
            });
    shape.children().forEach(child -> Checks.stray(child, refusals));
    var values = new Values(inherited.around(shape), refusals);
    var path = Geometry.of(shape.name(), values);
    return Outline.of(path, values.is("clip-rule", "evenodd", "nonzero"))
        .transformed(values.transform("transform"));
  }

  private void refuseClipping(Element element) {
    element
        .attribute("clip-path")
        .ifPresent(a -> refusals.add(a, "a clip path cannot be clipped itself"));
  }
}
