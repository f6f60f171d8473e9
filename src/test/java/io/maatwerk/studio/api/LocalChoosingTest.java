package io.maatwerk.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Compilation;
import io.maatwerk.configuration.Completion;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.Dice;
import io.maatwerk.configuration.Goal;
import io.maatwerk.configuration.RandomProduct;
import io.maatwerk.configuration.RandomSelection;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import io.maatwerk.studio.ScriptPage;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a browser chooses for a shopper is what the server would: surprises and the cheapest. */
@Execution(ExecutionMode.CONCURRENT)
class LocalChoosingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PublishedProduct SHOE =
      CatalogReader.read(Path.of("src/test/resources/catalogs/contract/meridian"))
          .brands()
          .get(0)
          .products()
          .get(0);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
  private static final int PRODUCTS = 60;
  private static final int MOST_DESIGNS = 400;

  /** Every surprise that there is: one for each place. */
  private static final String SURPRISES =
      """
      async (cases) => {
        const { Diagram } = await import("./evaluator.js");
        const { Configurator } = await import("./configurator.js");
        return JSON.stringify(JSON.parse(cases).map(({ product, diagram }) => {
          const bytes = Uint8Array.from(atob(diagram), (byte) => byte.charCodeAt(0));
          const configurator = new Configurator(product, new Diagram(bytes));
          const all = [];
          for (let place = 0n, count = 1n; place < count; place++) {
            const design = configurator.surprise({}, (limit) => ((count = limit), place));
            if (design) all.push(configurator.serial(design).toString());
          }
          return all;
        }));
      }
      """;

  private static final String CHEAPEST =
      """
      async (cases) => {
        const { Diagram } = await import("./evaluator.js");
        const { Configurator } = await import("./configurator.js");
        return JSON.stringify(JSON.parse(cases).map(({ product, diagram, questions }) => {
          const bytes = Uint8Array.from(atob(diagram), (byte) => byte.charCodeAt(0));
          const configurator = new Configurator(product, new Diagram(bytes));
          return questions.map((question) => configurator.cheapest(question) ?? null);
        }));
      }
      """;

  @Test
  void surprisesAreTheDesignsThatCanBeHadEachOnce() throws Exception {
    var samples = samples();
    samples.removeIf(sample -> sample.designs().compareTo(BigInteger.valueOf(MOST_DESIGNS)) > 0);
    assertThat(samples).hasSizeGreaterThan(PRODUCTS / 5);
    var found = ask(SURPRISES, samples);
    for (int i = 0; i < samples.size(); i++) {
      var serials = new ArrayList<String>();
      found.get(i).forEach(serial -> serials.add(serial.asText()));
      assertThat(serials).containsExactlyInAnyOrderElementsOf(samples.get(i).surprises());
    }
  }

  @Test
  void findsTheCheapestDesignAsTheServerDoes() throws Exception {
    var samples = samples();
    var found = ask(CHEAPEST, samples);
    for (int i = 0; i < samples.size(); i++) {
      var sample = samples.get(i);
      for (int k = 0; k < sample.questions().size(); k++) {
        sample.assertCheapest(sample.questions().get(k), found.get(i).get(k));
      }
    }
  }

  @Test
  void drawsNumbersBelowALimitFromWholeBits() {
    try (var page = new ScriptPage()) {
      var drawn =
          page.evaluate(
              """
              async (seed) => {
                const { below } = await import("./chance.js");
                let next = 0;
                crypto.getRandomValues = (words) => words.map(() => next++);
                return Array.from({ length: seed }, () => Number(below(5n)));
              }
              """,
              10);
      assertThat(drawn).isEqualTo(List.of(0, 1, 2, 3, 4, 0, 1, 2, 3, 4));
    }
  }

  private static JsonNode ask(String script, List<Sample> samples) throws Exception {
    var cases = JSON.createArrayNode();
    samples.forEach(sample -> cases.add(LocalCase.of(sample.offer(), sample.questions())));
    try (var page = new ScriptPage()) {
      return JSON.readTree((String) page.evaluate(script, cases.toString()));
    }
  }

  private static List<Sample> samples() {
    var samples = new ArrayList<Sample>();
    var offer = new Offer(SHOE, new Terms(SHOE.brand().defaultMarket(), DAY), "en");
    samples.add(new Sample(offer, List.of(Selection.EMPTY)));
    for (int seed = 1; seed <= PRODUCTS; seed++) {
      var dice = new Dice(new Random(seed));
      var product = new RandomProduct(dice).next();
      if (Configurator.compile(product) instanceof Compilation.Ready ready
          && ready.configurator().hasDiagram()) {
        var published =
            new PublishedProduct(
                SHOE.brand(), product, ready.configurator(), SHOE.inputs(), SHOE.artwork());
        var questions = List.of(Selection.EMPTY, new RandomSelection(dice, product).any());
        var terms = new Terms(dice.pick(RandomProduct.MARKETS), DAY);
        samples.add(new Sample(new Offer(published, terms, "en"), questions));
      }
    }
    return samples;
  }

  private record Sample(Offer offer, List<Selection> questions) {

    BigInteger designs() {
      return offer.configurator().designs().orElseThrow();
    }

    /** Serials of the designs that can be had; without texts where such can be had. */
    List<String> surprises() {
      var available = new HashMap<String, Map<String, String>>();
      for (long serial = 1; serial <= designs().longValue(); serial++) {
        var design =
            offer.configurator().design(BigInteger.valueOf(serial), offer.terms()).orElseThrow();
        var values = design.selection().values();
        if (isAvailable(values)) {
          available.put(String.valueOf(serial), values);
        }
      }
      var plain =
          available.entrySet().stream()
              .filter(design -> isAsItComes(design.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      return plain.isEmpty() ? List.copyOf(available.keySet()) : plain;
    }

    private boolean isAvailable(Map<String, String> values) {
      var selection = new Selection(values, Map.of());
      return offer.configurator().evaluate(selection, Set.of(), offer.terms()).available();
    }

    private boolean isAsItComes(Map<String, String> values) {
      return offer.product().options().stream()
          .filter(Option::isText)
          .allMatch(option -> values.get(option.id()).equals(option.standard()));
    }

    void assertCheapest(Selection chosen, JsonNode found) {
      var completion =
          offer
              .configurator()
              .complete(chosen, new Goal.Cheapest(), OptionalLong.empty(), offer.terms());
      if (!(completion instanceof Completion.Completed completed)) {
        assertThat(found.isNull()).isTrue();
        return;
      }
      var expected = DesignJson.of(completed.design(), offer.language());
      var total = expected.price().total().amount();
      assertThat(found.at("/price/total/amount").asLong()).isEqualTo(total);
      // what would cost less than nothing costs nothing, and then any will do
      if (total > 0) {
        Map<?, ?> choices = JSON.convertValue(found.get("choices"), Map.class);
        assertThat(choices).isEqualTo((Map<?, ?>) expected.choices());
      }
    }
  }
}
