package io.maatwerk.studio.api;

import io.maatwerk.product.Choice;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Selection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A selection as JSON splits it: words are texts, no text is an empty one, and a text that is
 * wanted but not written is the choice {@code any}.
 */
record SelectionJson(Map<String, String> choices, Map<String, String> texts) {

  static SelectionJson of(Selection selection) {
    var choices = new LinkedHashMap<String, String>();
    var texts = new LinkedHashMap<String, String>();
    selection
        .values()
        .forEach(
            (option, value) -> {
              if (selection.texts().containsKey(option)) {
                texts.put(option, selection.texts().get(option));
              } else if (isText(option) && value.equals(Choice.NONE)) {
                texts.put(option, "");
              } else {
                choices.put(option, value);
              }
            });
    return new SelectionJson(choices, texts);
  }

  private static boolean isText(String option) {
    return option.endsWith("." + OptionKind.TEXT.word());
  }
}
