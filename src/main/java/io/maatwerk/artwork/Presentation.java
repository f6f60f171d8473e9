package io.maatwerk.artwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How an element is painted, as its attributes and those around it say. */
record Presentation(
    Optional<Fill> fill, boolean evenOdd, Optional<Stroke> stroke, Lettering lettering) {

  private static final int MOST_DASHES = 32;

  static Presentation of(Values values, Servers servers) {
    var fill =
        servers
            .paint(values, "fill", Optional.of(Paint.Solid.BLACK))
            .map(paint -> new Fill(paint, values.fraction("fill-opacity", 1)));
    var stroke =
        servers
            .paint(values, "stroke", Optional.empty())
            .map(paint -> new Fill(paint, values.fraction("stroke-opacity", 1)));
    var line = stroke(values, new Fill(Paint.Solid.BLACK, 1));
    return new Presentation(
        fill,
        values.is("fill-rule", "evenodd", "nonzero"),
        stroke.map(line::painted).filter(painted -> painted.width() > 0),
        lettering(values));
  }

  /** Whether a gradient is to be fitted to the bounding box of what it paints. */
  boolean fitsBox() {
    return Stream.concat(fill.stream(), stroke.map(Stroke::fill).stream())
        .anyMatch(paint -> paint.paint().fitsBox());
  }

  private static Stroke stroke(Values values, Fill fill) {
    return new Stroke(
        fill,
        values.size("stroke-width", 1),
        values.word("stroke-linecap", Stroke.Cap.BUTT),
        values.word("stroke-linejoin", Stroke.Join.MITER),
        Math.max(1, values.size("stroke-miterlimit", 4)),
        dashes(values),
        values.number("stroke-dashoffset", 0));
  }

  /** An even number of lengths, or none when they add up to nothing. */
  private static List<Double> dashes(Values values) {
    var attribute = values.attribute("stroke-dasharray");
    if (attribute.isEmpty() || attribute.get().value().strip().equals("none")) {
      return List.of();
    }
    var numbers = values.numbers("stroke-dasharray", MOST_DASHES);
    if (Arrays.stream(numbers).anyMatch(n -> n < 0)) {
      values.refuse(attribute.get(), "must not be negative");
      return List.of();
    }
    if (Arrays.stream(numbers).sum() == 0) {
      return List.of();
    }
    var dashes = new ArrayList<>(Arrays.stream(numbers).boxed().toList());
    if (numbers.length % 2 == 1) {
      dashes.addAll(List.copyOf(dashes));
    }
    return dashes;
  }

  private static Lettering lettering(Values values) {
    values
        .attribute("font-family")
        .filter(family -> !firstFamily(family).equals("inter"))
        .ifPresent(family -> values.refuse(family, "must be Inter, the one family there is"));
    return new Lettering(
        values.size("font-size", 16),
        Lettering.nearestWeight(
            named(values, "font-weight", Map.of("normal", 400.0, "bold", 700.0), 400)),
        named(values, "letter-spacing", Map.of("normal", 0.0), 0),
        values.word("text-anchor", Lettering.Anchor.START));
  }

  private static String firstFamily(Attribute attribute) {
    var first = attribute.value().split(",")[0].strip();
    return first.replaceAll("^['\"]|['\"]$", "").toLowerCase(Locale.ROOT);
  }

  private static double named(
      Values values, String name, Map<String, Double> words, double fallback) {
    var word = values.attribute(name).map(a -> words.get(a.value().strip()));
    return word.isPresent() ? word.get() : values.number(name, fallback);
  }
}
