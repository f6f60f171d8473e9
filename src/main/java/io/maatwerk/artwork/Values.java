package io.maatwerk.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads an element's attributes as what they mean; what cannot be read is refused. */
final class Values {

  private interface Parser<T> {
    T parse(String value) throws Malformed;
  }

  private final Map<String, Attribute> attributes;
  private final Refusals refusals;

  Values(Map<String, Attribute> attributes, Refusals refusals) {
    this.attributes = attributes;
    this.refusals = refusals;
  }

  Optional<Attribute> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  boolean has(String name) {
    return attributes.containsKey(name);
  }

  void refuse(Attribute attribute, String complaint) {
    refusals.add(attribute, attribute.name() + " '" + shortened(attribute) + "' " + complaint);
  }

  double number(String name, double fallback) {
    return parsed(name, fallback, NumberScanner::single);
  }

  /** A number that is not negative. */
  double size(String name, double fallback) {
    return parsed(
        name,
        fallback,
        value -> {
          double size = NumberScanner.single(value);
          if (size < 0) {
            throw new Malformed("must not be negative");
          }
          return size;
        });
  }

  /** A fraction such as 0.5 or 50%, cut to what lies between 0 and 1. */
  double fraction(String name, double fallback) {
    return Math.max(0, Math.min(1, ratio(name, fallback)));
  }

  /** A number or a percentage, as a ratio. */
  double ratio(String name, double fallback) {
    return parsed(
        name,
        fallback,
        value ->
            value.endsWith("%")
                ? NumberScanner.single(value.substring(0, value.length() - 1)) / 100
                : NumberScanner.single(value));
  }

  double[] numbers(String name, int most) {
    return parsed(name, new double[0], value -> NumberScanner.list(value, most));
  }

  AffineTransform transform(String name) {
    return parsed(name, new AffineTransform(), TransformList::parse);
  }

  java.awt.geom.Path2D.Double path(String name) {
    return parsed(name, new java.awt.geom.Path2D.Double(), PathParser::parse);
  }

  /** Four numbers: x, y, width and height, the latter above 0. */
  Optional<Rectangle2D> box(String name) {
    return parsed(
        name,
        Optional.empty(),
        value -> {
          var n = NumberScanner.list(value, 4);
          if (n.length < 4 || n[2] <= 0 || n[3] <= 0) {
            throw new Malformed("must be x, y, width and height, the latter above 0");
          }
          return Optional.of(new Rectangle2D.Double(n[0], n[1], n[2], n[3]));
        });
  }

  /** One of an enumeration's words, as SVG writes them. */
  <E extends Enum<E>> E word(String name, E fallback) {
    return parsed(
        name,
        fallback,
        value ->
            Arrays.stream(fallback.getDeclaringClass().getEnumConstants())
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> unknownWord(fallback.getDeclaringClass())));
  }

  /** Whether an attribute has that word rather than the one that holds without it. */
  boolean is(String name, String word, String fallback) {
    return parsed(
        name,
        false,
        value -> {
          if (!value.equals(word) && !value.equals(fallback)) {
            throw new Malformed("must be " + fallback + " or " + word);
          }
          return value.equals(word);
        });
  }

  /** Whether content fills its box whatever its proportions, rather than centred and whole. */
  boolean isStretched() {
    return parsed(
        "preserveAspectRatio",
        false,
        value -> {
          if (!value.matches("none|xMidYMid( +meet)?")) {
            throw new Malformed("must be xMidYMid or none");
          }
          return value.equals("none");
        });
  }

  private <T> T parsed(String name, T fallback, Parser<T> parser) {
    var attribute = attributes.get(name);
    if (attribute == null) {
      return fallback;
    }
    try {
      return parser.parse(attribute.value().strip());
    } catch (Malformed e) {
      refuse(attribute, e.getMessage());
      return fallback;
    }
  }

  private static Malformed unknownWord(Class<? extends Enum<?>> words) {
    var names = Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
    return new Malformed("must be one of " + String.join(", ", names).toLowerCase(Locale.ROOT));
  }

  private static String shortened(Attribute attribute) {
    var value = attribute.value().strip().replaceAll("\\s+", " ");
    return value.length() <= 40 ? value : value.substring(0, 37) + "...";
  }
}
