package io.maatwerk.configuration;

import io.maatwerk.product.Addition;
import io.maatwerk.product.Alphabet;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Status;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The low-top that the catalog language is explained with. */
final class CourtClassic {

  static final LocalDate LUGGED_FROM = LocalDate.of(2027, 3, 1);

  private CourtClassic() {}

  static Product product() {
    return new Product(
        "meridian",
        "court-classic",
        Wording.of("Court Classic"),
        Wording.of("The low-top every season starts from."),
        Status.LIVE,
        amounts(12000, 13000),
        List.of(),
        List.of(upper(), sole(), monogram()),
        List.of(foilNeedsLeather()),
        List.of(twoTone()),
        List.of());
  }

  static Configurator configurator() {
    return ((Compilation.Ready) Configurator.compile(product())).configurator();
  }

  private static Part upper() {
    return part(
        "upper",
        false,
        option("upper.material", false, free("canvas"), choice("leather", amounts(3000, 3500))),
        option("upper.colour", false, free("chalk"), free("ink"), free("flame")),
        option("upper.pattern", false, free("plain"), free("check")),
        option("upper.pattern-colour", false, free("ink"), free("flame")));
  }

  private static Part sole() {
    var later =
        new Availability(Optional.of(LUGGED_FROM), Optional.empty(), Optional.empty(), false);
    var lugged =
        new Choice("lugged", Wording.of("Lugged sole"), amounts(1500, 1800), later, Look.NONE);
    return part(
        "sole",
        false,
        option("sole.style", false, free("cup"), lugged),
        option("sole.colour", false, free("chalk"), free("ink")));
  }

  private static Part monogram() {
    var text =
        new TextOption(
            3,
            Optional.of(new Alphabet("A-Z")),
            Optional.empty(),
            amounts(1200, 1400),
            amounts(100, 100));
    return part(
        "monogram",
        true,
        new Option(
            "monogram.text", OptionKind.TEXT, true, List.of(), Choice.NONE, Optional.of(text)),
        option("monogram.style", true, free("print"), choice("foil", amounts(1500, 1800))));
  }

  static Rule foilNeedsLeather() {
    return new Rule(
        "foil-needs-leather",
        Wording.of("Gold foil bonds only to full-grain leather."),
        Optional.of(new Condition.Is("monogram.style", Set.of("foil"))),
        new Demand.Require(new Condition.Is("upper.material", Set.of("leather"))));
  }

  private static Premium twoTone() {
    var when =
        new Condition.All(
            List.of(
                new Condition.Is("upper.colour", Set.of("chalk")),
                new Condition.Is("sole.colour", Set.of("ink"))));
    return new Premium(
        "two-tone",
        Wording.of("Two-tone handwork"),
        when,
        new Addition.Fixed(amounts(2000, 2200)),
        Availability.ALWAYS);
  }

  private static Part part(String id, boolean optional, Option... options) {
    return new Part(id, Wording.of(id), Optional.empty(), optional, List.of(options));
  }

  private static Option option(String id, boolean optional, Choice... choices) {
    var kind = OptionKind.of(id.substring(id.indexOf('.') + 1)).orElseThrow();
    var standard = optional ? Choice.NONE : choices[0].id();
    return new Option(id, kind, optional, Arrays.asList(choices), standard, Optional.empty());
  }

  private static Choice free(String id) {
    return choice(id, Amounts.NOTHING);
  }

  private static Choice choice(String id, Amounts surcharge) {
    return new Choice(id, Wording.of(id), surcharge, Availability.ALWAYS, Look.NONE);
  }

  private static Amounts amounts(long euros, long dollars) {
    return new Amounts(Map.of("EUR", euros, "USD", dollars));
  }
}
