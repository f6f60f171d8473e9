package io.maatwerk.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every place leads to one design that can be had, and every such design has a place: then to draw
 * a place is to draw a design, each as likely as every other.
 */
class LotteryTest {

  private static final Terms TERMS =
      new Terms(RandomProduct.MARKETS.get(0), LocalDate.of(2026, 6, 2));
  private static final int PRODUCTS = 60;

  @Test
  void placesAreTheDesignsThatCanBeHad() {
    int compared = 0;
    for (int seed = 1; seed <= PRODUCTS; seed++) {
      var dice = new Dice(new Random(seed));
      var product = new RandomProduct(dice).next();
      var model = new Model(product);
      if (DiagramCompiler.compile(model, Caps.ofThisMachine())
          instanceof DiagramCompiler.Outcome.Compiled compiled) {
        var chosen = seed % 2 == 0 ? Selection.EMPTY : new RandomSelection(dice, product).any();
        var question = new Question(chosen, Set.of(), TERMS, Map.of(), Long.MAX_VALUE);
        var expected = Expected.of(BruteForce.of(product), question);
        assertPlaces(model, compiled.diagram(), expected);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(PRODUCTS / 2);
  }

  private static void assertPlaces(Model model, Diagram diagram, Expected expected) {
    var question = expected.question();
    int options = model.options().size();
    var situation =
        new Situation(model, Packing.forOptions(options), question.chosen(), question.terms());
    var weights = situation.money();
    situation.holdChoices(weights);
    var lottery = new Lottery(diagram, weights);
    var found = new ArrayList<Map<String, String>>();
    for (int place = 0; place < lottery.designs().intValueExact(); place++) {
      found.add(values(model, lottery.design(BigInteger.valueOf(place))));
    }
    var offers = expected.offersWithChosen().stream().map(offer -> offer.row().values()).toList();

    assertThat(found).containsExactlyInAnyOrderElementsOf(offers);
  }

  private static Map<String, String> values(Model model, int[] design) {
    var values = new HashMap<String, String>();
    for (int variable = 0; variable < model.options().size(); variable++) {
      values.put(model.options().get(variable).id(), model.values(variable).get(design[variable]));
    }
    return values;
  }
}
