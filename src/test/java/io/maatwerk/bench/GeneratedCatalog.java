package io.maatwerk.bench;

import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Status;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Products of any size, always the same for a seed: parts of a material of four and a colour of
 * eight, and rules that the defaults obey.
 */
final class GeneratedCatalog {

  static final int MATERIALS = 4;
  static final int COLOURS = 8;

  /** How rules choose what they speak of. */
  enum Shape {
    STRUCTURED,
    UNSTRUCTURED
  }

  private GeneratedCatalog() {}

  static Product product(Shape shape, int options, int rules, long seed) {
    var random = new Random(seed);
    var parts = IntStream.range(0, options / 2).mapToObj(number -> part(number, random)).toList();
    var name = Wording.of(shape + " " + options + " " + rules);
    return new Product(
        "generated",
        "product",
        name,
        name,
        Status.LIVE,
        euros(100_00),
        List.of(),
        parts,
        rules(shape, parts.size(), rules, random),
        List.of(),
        List.of());
  }

  private static List<Rule> rules(Shape shape, int parts, int rules, Random random) {
    return shape == Shape.STRUCTURED
        ? new NeighbourlyRules(parts, random).rules(rules)
        : new TangledRules(parts, random).rules(rules);
  }

  static String material(int part) {
    return "p" + part + ".material";
  }

  static String colour(int part) {
    return "p" + part + ".colour";
  }

  /** The colour that a part starts with; neighbours differ. */
  static int startColour(int part) {
    return part % COLOURS;
  }

  private static Part part(int number, Random random) {
    var id = "p" + number;
    var options =
        List.of(
            option(material(number), OptionKind.MATERIAL, MATERIALS, 0, random),
            option(colour(number), OptionKind.COLOUR, COLOURS, startColour(number), random));
    return new Part(id, Wording.of(id), Optional.empty(), false, options);
  }

  private static Option option(String id, OptionKind kind, int values, int start, Random random) {
    var choices = IntStream.range(0, values).mapToObj(value -> choice(value, random)).toList();
    return new Option(id, kind, false, choices, "c" + start, Optional.empty());
  }

  private static Choice choice(int value, Random random) {
    var surcharge = euros(random.nextInt(4) == 0 ? 5_00 * random.nextInt(10) : 0);
    var id = "c" + value;
    return new Choice(id, Wording.of(id), surcharge, Availability.ALWAYS, Look.NONE);
  }

  private static Amounts euros(long cents) {
    return new Amounts(Map.of("EUR", cents));
  }
}
