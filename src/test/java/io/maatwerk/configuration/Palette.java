package io.maatwerk.configuration;

import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
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
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Products of parts that each have a colour, all of one palette: {@code p3.colour} is {@code c7}.
 */
final class Palette {

  private Palette() {}

  /** A model of that many parts and colours. */
  static Model model(int parts, int colours, Rule... rules) {
    return new Model(
        new Product(
            "brand",
            "palette",
            Wording.of("Palette"),
            Wording.of(""),
            Status.LIVE,
            new Amounts(Map.of("EUR", 10000L)),
            List.of(),
            IntStream.range(0, parts).mapToObj(part -> part(part, colours)).toList(),
            List.of(rules),
            List.of(),
            List.of()));
  }

  private static Part part(int part, int colours) {
    var choices = IntStream.range(0, colours).mapToObj(Palette::choice).toList();
    var option =
        new Option(option(part), OptionKind.COLOUR, false, choices, "c0", Optional.empty());
    return new Part("p" + part, Wording.of("p" + part), Optional.empty(), false, List.of(option));
  }

  private static Choice choice(int colour) {
    var id = "c" + colour;
    return new Choice(id, Wording.of(id), Amounts.NOTHING, Availability.ALWAYS, Look.NONE);
  }

  static String option(int part) {
    return "p" + part + ".colour";
  }

  static Condition is(int part, int colour) {
    return new Condition.Is(option(part), Set.of("c" + colour));
  }

  static Rule rule(String id, Demand demand) {
    return new Rule(id, Wording.of("Because of " + id), Optional.empty(), demand);
  }

  /** Wherever one part has a colour, another has one. */
  static Rule needs(int part, int colour, int other, int needed) {
    return new Rule(
        "p" + part + "-c" + colour + "-needs-p" + other + "-c" + needed,
        Wording.of("They belong together."),
        Optional.of(is(part, colour)),
        new Demand.Require(is(other, needed)));
  }
}
