package io.maatwerk.configuration;

import io.maatwerk.product.Money;
import io.maatwerk.product.Selection;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Asks the Court Classic questions, today in the Netherlands if nothing else is said. */
final class Asking {

  static final Configurator SHOE = CourtClassic.configurator();
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Terms NL = new Terms(RandomProduct.MARKETS.get(0), TODAY);
  static final Terms US = new Terms(RandomProduct.MARKETS.get(1), TODAY);

  static final Selection FOIL_ON_CANVAS =
      new Selection(
          Map.of("upper.material", "canvas", "monogram.style", "foil", "monogram.text", "any"),
          Map.of("monogram.text", "ZOE"));

  static Selection choosing(String... optionsAndValues) {
    var values = new LinkedHashMap<String, String>();
    for (int at = 0; at < optionsAndValues.length; at += 2) {
      values.put(optionsAndValues[at], optionsAndValues[at + 1]);
    }
    return new Selection(values, Map.of());
  }

  static Selection zoe(String... optionsAndValues) {
    var values = new LinkedHashMap<>(choosing(optionsAndValues).values());
    values.put("monogram.text", "any");
    return new Selection(values, Map.of("monogram.text", "ZOE"));
  }

  static Configuration asked(Selection chosen, String... keep) {
    return SHOE.evaluate(chosen, Set.of(keep), NL);
  }

  static Money euros(long amount) {
    return new Money("EUR", amount);
  }

  static ChoiceState state(Configuration configuration, String option, String value) {
    return configuration.options().stream()
        .filter(state -> state.option().id().equals(option))
        .findFirst()
        .flatMap(state -> state.choice(value))
        .orElseThrow();
  }

  static Design design(Configuration configuration) {
    return configuration.design().orElseThrow();
  }

  private Asking() {}
}
