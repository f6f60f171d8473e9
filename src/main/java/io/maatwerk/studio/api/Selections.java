package io.maatwerk.studio.api;

import io.maatwerk.configuration.Mistake;
import io.maatwerk.configuration.SelectionReader;
import io.maatwerk.configuration.SelectionReading;
import io.maatwerk.http.FieldError;
import io.maatwerk.http.Refusal;
import java.util.List;
import java.util.Map;

/** Understands what clients chose, or refuses all that means nothing with a 422. */
final class Selections {

  private Selections() {}

  static SelectionReading.Understood read(
      Offer offer, Map<String, ?> choices, Map<String, ?> texts, List<?> keep) {
    var reading = SelectionReader.read(offer.product(), choices, texts, keep);
    if (reading instanceof SelectionReading.Misunderstood misunderstood) {
      throw refusal(misunderstood.mistakes(), offer.language());
    }
    return (SelectionReading.Understood) reading;
  }

  static Refusal refusal(List<Mistake> mistakes, String language) {
    return Refusal.unprocessable(
        mistakes.stream()
            .map(mistake -> new FieldError(mistake.path(), mistake.message().in(language)))
            .toList());
  }
}
