package io.maatwerk.studio.api;

import io.maatwerk.configuration.SelectionReader;
import io.maatwerk.configuration.SelectionReading;
import io.maatwerk.http.FieldError;
import io.maatwerk.http.Refusal;
import io.maatwerk.product.Product;
import java.util.List;
import java.util.Map;

/** Understands what clients chose, or refuses all that means nothing with a 422. */
final class Selections {

  private Selections() {}

  static SelectionReading.Understood read(
      Product product, Map<String, ?> choices, Map<String, ?> texts, List<?> keep) {
    var reading = SelectionReader.read(product, choices, texts, keep);
    if (reading instanceof SelectionReading.Misunderstood misunderstood) {
      throw Refusal.unprocessable(
          misunderstood.mistakes().stream()
              .map(mistake -> new FieldError(mistake.path(), mistake.message()))
              .toList());
    }
    return (SelectionReading.Understood) reading;
  }
}
