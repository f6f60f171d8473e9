package io.maatwerk.configuration;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes selections, partial and whole, in any order, with and without words for their texts. */
public record RandomSelection(Dice dice, Product product) {

  /** Values of a design, none to all of them, some exchanged for others. */
  Selection near(Map<String, String> design) {
    int likely = dice.oneOf(0, 30, 60, 100);
    int astray = dice.oneOf(0, 20, 100);
    var chosen = new LinkedHashMap<String, String>();
    for (Option option : dice.some(product.options(), 9, 9)) {
      if (dice.chance(likely)) {
        var any = dice.pick(option.values());
        chosen.put(option.id(), dice.chance(astray) ? any : design.get(option.id()));
      }
    }
    return new Selection(chosen, texts(chosen));
  }

  public Selection any() {
    var values = new LinkedHashMap<String, String>();
    product.options().forEach(option -> values.put(option.id(), dice.pick(option.values())));
    return near(values);
  }

  private Map<String, String> texts(Map<String, String> chosen) {
    var texts = new LinkedHashMap<String, String>();
    for (Option option : product.options()) {
      boolean written = option.isText() && Choice.ANY.equals(chosen.get(option.id()));
      if (written && dice.chance(75)) {
        texts.put(option.id(), Words.some(dice, option.text().orElseThrow().atMost()));
      }
    }
    return texts;
  }
}
