package io.maatwerk.artwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Notes which parts, styles, texts and bitmaps a drawing names. */
final class Naming {

  private final List<Mark> marks;
  private final BrandFolder folder;
  private final boolean repeating;
  private final Refusals refusals;

  private Naming(List<Mark> marks, BrandFolder folder, boolean repeating, Refusals refusals) {
    this.marks = marks;
    this.folder = folder;
    this.repeating = repeating;
    this.refusals = refusals;
  }

  static Naming of(BrandFolder folder, Refusals refusals) {
    return new Naming(new ArrayList<>(), folder, false, refusals);
  }

  /** The same inside a pattern, where only bitmaps can be named. */
  Naming inPattern() {
    return new Naming(marks, folder, true, refusals);
  }

  /** All that was noted, in the order of the file. */
  List<Mark> marks() {
    var order = Comparator.comparingInt(Mark::line).thenComparingInt(Mark::column);
    return marks.stream().sorted(order).toList();
  }

  /**
   * @param part the nearest part, the element's own included
   */
  void note(Element element, Optional<String> part, boolean drawn) {
    for (var attribute : element.attributes().values()) {
      switch (attribute.name()) {
        case "data-part" -> note(Mark.Kind.PART, attribute, part, drawn);
        case "data-text" -> note(Mark.Kind.TEXT, attribute, Optional.of(attribute.value()), drawn);
        case "data-style" -> noteInPart(Mark.Kind.STYLE, attribute, part, drawn);
        case "data-tint" -> {
          if (!attribute.value().equals("colour")) {
            refusals.add(attribute, "data-tint must be colour");
          }
          noteInPart(Mark.Kind.TINT, attribute, part, drawn);
        }
        default -> {}
      }
    }
  }

  private void noteInPart(
      Mark.Kind kind, Attribute attribute, Optional<String> part, boolean drawn) {
    if (part.isEmpty() && !repeating) {
      refusals.add(attribute, attribute.name() + " must stand inside a data-part");
    }
    note(kind, attribute, part, drawn);
  }

  private void note(Mark.Kind kind, Attribute attribute, Optional<String> part, boolean drawn) {
    if (repeating) {
      refusals.add(attribute, attribute.name() + " cannot stand inside a pattern");
    } else if (drawn) {
      marks.add(new Mark(kind, attribute.value(), part, attribute.line(), attribute.column()));
    }
  }

  /** The path of the bitmap that an image shows. */
  Optional<String> bitmap(Element image) {
    var href = image.attribute("href");
    if (href.isEmpty()) {
      refusals.add(image, "<image> needs an href");
      return Optional.empty();
    }
    var attribute = href.get();
    var path = folder.resolve(attribute.value().strip());
    if (path.isEmpty()) {
      refusals.add(
          attribute, "href '" + shortened(attribute.value()) + "' leaves the brand's art folder");
    }
    path.ifPresent(
        p ->
            marks.add(
                new Mark(
                    Mark.Kind.BITMAP, p, Optional.empty(), attribute.line(), attribute.column())));
    return path;
  }

  private static String shortened(String reference) {
    return reference.length() <= 60 ? reference : reference.substring(0, 57) + "...";
  }
}
