package io.maatwerk.configuration;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Makes designs of values found, and numbers them. */
record Designs(Model model, Diagram diagram) {

  /**
   * @param values of each option, by its place in the model
   */
  Design of(int[] values, Situation situation) {
    var chosen = new LinkedHashMap<String, String>();
    var texts = new LinkedHashMap<String, String>();
    var needs = new ArrayList<String>();
    for (int variable = 0; variable < values.length; variable++) {
      var option = model.options().get(variable);
      var value = model.values(variable).get(values[variable]);
      chosen.put(option.id(), value);
      if (option.isText() && value.equals(Choice.ANY)) {
        situation
            .words(option)
            .ifPresentOrElse(words -> texts.put(option.id(), words), () -> needs.add(option.id()));
      }
    }
    var selection = new Selection(chosen, texts);
    return new Design(selection, serial(values), situation.tariff().price(selection), needs);
  }

  /** One more than the valid designs that come before it: the sum over its smaller prefixes. */
  BigInteger serial(int[] values) {
    var weights = diagram.freely();
    var serial = BigInteger.ONE;
    for (int variable = 0; variable < values.length; variable++) {
      int value = values[variable];
      if (value > 0) {
        java.util.Arrays.fill(weights[variable], value, weights[variable].length, Diagram.BARRED);
        serial = serial.add(diagram.count(weights));
        weights[variable][value] = 0;
      }
      Situation.hold(weights, variable, value);
    }
    return serial;
  }
}
