package io.maatwerk.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Compilation;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.Dice;
import io.maatwerk.configuration.RandomProduct;
import io.maatwerk.configuration.RandomSelection;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.studio.ScriptPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The browser's own answers are the server's, about random products and the demo's. */
@Execution(ExecutionMode.CONCURRENT)
class LocalAnswersTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PublishedProduct SHOE =
      CatalogReader.read(Path.of("catalog/meridian")).brands().get(0).products().get(0);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
  private static final int PRODUCTS = 60;
  private static final int QUESTIONS = 6;

  private static final String ANSWER =
      """
      async (cases) => {
        const { Diagram } = await import("./evaluator.js");
        const { Configurator } = await import("./configurator.js");
        return JSON.stringify(JSON.parse(cases).map(({ product, diagram, questions }) => {
          const bytes = Uint8Array.from(atob(diagram), (byte) => byte.charCodeAt(0));
          const configurator = new Configurator(product, new Diagram(bytes));
          return questions.map((question) => {
            const answer = configurator.evaluate(question);
            if (answer.design) answer.design.serial = configurator.serial(answer.design).toString();
            return answer;
          });
        }));
      }
      """;

  private static final String REFUSALS =
      """
      async (sample) => {
        const { Diagram } = await import("./evaluator.js");
        const { Configurator } = await import("./configurator.js");
        const { product, diagram } = JSON.parse(sample);
        const bytes = Uint8Array.from(atob(diagram), (byte) => byte.charCodeAt(0));
        const refusal = (attempt) => {
          try {
            return attempt();
          } catch ({ message }) {
            return message;
          }
        };
        const other = bytes.with(0, 0);
        const short = bytes.subarray(0, bytes.length - 1);
        product.parts[0].options[0].choices[1].surcharge.amount = 2 ** 50;
        return [
          refusal(() => new Diagram(other)),
          refusal(() => new Diagram(short)),
          refusal(() => new Configurator(product, new Diagram(bytes))),
        ];
      }
      """;

  @Test
  void answersAboutRandomProductsAsTheServerDoes() throws Exception {
    var samples = new ArrayList<Sample>();
    for (int seed = 1; seed <= PRODUCTS; seed++) {
      sample(new Random(seed)).ifPresent(samples::add);
    }
    assertThat(samples).hasSizeGreaterThan(PRODUCTS / 2);
    assertAnswered(samples);
  }

  @Test
  void answersAboutTheDemoAsTheServerDoes() throws Exception {
    var dice = new Dice(new Random(7));
    var terms = new Terms(SHOE.brand().defaultMarket(), DAY);
    var offer = new Offer(SHOE, terms, "nl");
    assertAnswered(List.of(new Sample(offer, selections(dice, SHOE.product(), 60))));
  }

  @Test
  void leavesToTheServerWhatItCannotRead() {
    var sample = LocalCase.of(SHOE, new Terms(SHOE.brand().defaultMarket(), DAY), List.of());
    try (var page = new ScriptPage()) {
      assertThat(page.evaluate(REFUSALS, sample.toString()))
          .isEqualTo(List.of("no diagram", "a diagram of another length", "money does not fit"));
    }
  }

  private record Sample(Offer offer, List<Selection> questions) {}

  private static Optional<Sample> sample(Random random) {
    var dice = new Dice(random);
    var product = new RandomProduct(dice).next();
    if (!(Configurator.compile(product) instanceof Compilation.Ready ready)) {
      return Optional.empty();
    }
    var published =
        new PublishedProduct(
            SHOE.brand(), product, ready.configurator(), SHOE.inputs(), SHOE.artwork());
    var terms = new Terms(dice.pick(RandomProduct.MARKETS), DAY);
    var offer = new Offer(published, terms, dice.pick(List.of("en", "nl")));
    return Optional.of(new Sample(offer, selections(dice, product, QUESTIONS)));
  }

  private static List<Selection> selections(Dice dice, Product product, int count) {
    var selections = new ArrayList<Selection>();
    selections.add(Selection.EMPTY);
    while (selections.size() < count) {
      selections.add(new RandomSelection(dice, product).any());
    }
    return selections;
  }

  private static void assertAnswered(List<Sample> samples) throws Exception {
    var cases = JSON.createArrayNode();
    for (Sample sample : samples) {
      cases.add(LocalCase.of(sample.offer(), sample.questions()));
    }
    try (var page = new ScriptPage()) {
      var answers = JSON.readTree((String) page.evaluate(ANSWER, cases.toString()));
      for (int i = 0; i < samples.size(); i++) {
        var expected = answered(samples.get(i));
        for (int k = 0; k < expected.size(); k++) {
          assertThat(comparable(answers.get(i).get(k)))
              .as("%s\n%s", cases.get(i).get("product"), cases.get(i).get("questions").get(k))
              .isEqualTo(comparable(expected.get(k)));
        }
      }
    }
  }

  private static List<JsonNode> answered(Sample sample) throws Exception {
    var offer = sample.offer();
    var answers = new ArrayList<JsonNode>();
    for (Selection selection : sample.questions()) {
      var answer = offer.configurator().evaluate(selection, Set.of(), offer.terms());
      answers.add(
          JSON.readTree(JSON.writeValueAsString(ConfigurationJson.of(answer, offer, Map.of()))));
    }
    return answers;
  }

  /** Without what is left to the server: why, and what would help. */
  private static JsonNode comparable(JsonNode answer) {
    var copy = (ObjectNode) answer.deepCopy();
    copy.remove(List.of("conflicts", "resolutions"));
    for (JsonNode option : (ArrayNode) copy.get("options")) {
      option
          .get("choices")
          .forEach(choice -> ((ObjectNode) choice).remove(List.of("rules", "reason")));
    }
    return copy;
  }
}
