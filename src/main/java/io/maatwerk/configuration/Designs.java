package io.maatwerk.configuration;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Makes designs of values found. */
record Designs(Situation situation, Engine engine) {

  Design of(Found found) {
    var model = situation.model();
    var chosen = new LinkedHashMap<String, String>();
    var texts = new LinkedHashMap<String, String>();
    var needs = new ArrayList<String>();
    for (int variable = 0; variable < found.values().length; variable++) {
      var option = model.options().get(variable);
      var value = model.values(variable).get(found.values()[variable]);
      chosen.put(option.id(), value);
      if (option.isText() && value.equals(Choice.ANY)) {
        situation
            .words(option)
            .ifPresentOrElse(words -> texts.put(option.id(), words), () -> needs.add(option.id()));
      }
    }
    var selection = new Selection(chosen, texts);
    var serial = engine.serial(found.values());
    return new Design(
        selection, serial, situation.tariff().price(selection), needs, found.verified());
  }
}
