package io.maatwerk.configuration;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.maatwerk.product.Selection;
import io.maatwerk.product.Status;
import io.maatwerk.product.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  private static final Terms TERMS =
      new Terms(RandomProduct.MARKETS.get(0), LocalDate.of(2026, 6, 1));

  @Test
  void namesEveryClashHoweverMany() {
    var configuration = configurator(pairs(12)).evaluate(allRed(24), Set.of(), TERMS);

    assertThat(configuration.conflicts()).hasSize(12);
    assertThat(configuration.conflicts()).allSatisfy(c -> assertThat(c.rules()).hasSize(1));
    assertThat(configuration.conflicts()).allSatisfy(c -> assertThat(c.choices()).hasSize(2));
  }

  @Test
  void namesSeveralReasonsForOneChoice() {
    var rules = List.of(notBothRed(0, 1), notBothRed(0, 2), notBothRed(0, 3));

    var configuration = configurator(product(4, rules)).evaluate(allRed(4), Set.of(), TERMS);

    assertThat(configuration.conflicts()).flatExtracting(Conflict::rules).hasSameElementsAs(rules);
  }

  private static Configurator configurator(Product product) {
    return ((Compilation.Ready) Configurator.compile(product)).configurator();
  }

  private static Selection allRed(int options) {
    var values = new LinkedHashMap<String, String>();
    IntStream.range(0, options).forEach(at -> values.put("p" + at + ".colour", "red"));
    return new Selection(values, Map.of());
  }

  private static Product pairs(int count) {
    var rules = IntStream.range(0, count).mapToObj(at -> notBothRed(2 * at, 2 * at + 1)).toList();
    return product(2 * count, rules);
  }

  private static Rule notBothRed(int one, int other) {
    var both = new Condition.All(List.of(red(one), red(other)));
    var id = one + "-or-" + other;
    return new Rule(id, Wording.of(id), Optional.empty(), new Demand.Forbid(both));
  }

  private static Condition red(int part) {
    return new Condition.Is("p" + part + ".colour", Set.of("red"));
  }

  private static Product product(int options, List<Rule> rules) {
    var name = Wording.of("Product");
    var parts = IntStream.range(0, options).mapToObj(at -> part("p" + at)).toList();
    return new Product(
        "brand",
        "product",
        name,
        name,
        Status.LIVE,
        Amounts.NOTHING,
        List.of(),
        parts,
        rules,
        List.of(),
        List.of());
  }

  private static Part part(String id) {
    var colour =
        new Option(
            id + ".colour",
            OptionKind.COLOUR,
            false,
            List.of(choice("red"), choice("blue")),
            "red",
            Optional.empty());
    return new Part(id, Wording.of(id), Optional.empty(), false, List.of(colour));
  }

  private static Choice choice(String id) {
    return new Choice(id, Wording.of(id), Amounts.NOTHING, Availability.ALWAYS, Look.NONE);
  }
}
