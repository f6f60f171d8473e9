package io.maatwerk.design;

import io.maatwerk.configuration.Change;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.TextVerdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What of a selection means something to a product that may have changed since. */
final class Survivors {

  private Survivors() {}

  /** The choices that still exist, and the texts that can still be written. */
  static Selection of(Selection selection, Product now) {
    var values = new LinkedHashMap<String, String>();
    var texts = new LinkedHashMap<String, String>();
    for (Option option : now.options()) {
      var value = selection.values().get(option.id());
      var words = words(option, selection);
      if (value == null || !option.values().contains(value)) {
        continue;
      }
      if (!value.equals(Choice.ANY) || words.isPresent() || !option.isText()) {
        values.put(option.id(), value);
        words.ifPresent(text -> texts.put(option.id(), text));
      }
    }
    return new Selection(values, texts);
  }

  /** The same with some changes made. */
  static Selection changed(Selection selection, Map<String, Change> changes) {
    var values = new LinkedHashMap<>(selection.values());
    var texts = new LinkedHashMap<>(selection.texts());
    changes.forEach(
        (option, change) -> {
          texts.remove(option);
          if (option.endsWith(".text")) {
            values.put(option, change.to().equals(Optional.of("")) ? Choice.NONE : Choice.ANY);
            change.to().filter(words -> !words.isEmpty()).ifPresent(w -> texts.put(option, w));
          } else {
            values.put(option, change.to().orElse(Choice.NONE));
          }
        });
    return new Selection(values, texts);
  }

  private static Optional<String> words(Option option, Selection selection) {
    return option
        .text()
        .flatMap(
            text ->
                Optional.ofNullable(selection.texts().get(option.id()))
                    .map(text::judge)
                    .filter(TextVerdict.Accepted.class::isInstance)
                    .map(verdict -> ((TextVerdict.Accepted) verdict).text())
                    .filter(words -> !words.isEmpty()));
  }
}
