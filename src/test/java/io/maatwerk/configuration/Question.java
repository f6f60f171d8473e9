package io.maatwerk.configuration;

import io.maatwerk.product.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a shopper asks of a product.
 *
 * @param saved what others saved, by option and value
 * @param atMost the most that the shopper would pay, in minor units
 */
record Question(
    Selection chosen,
    Set<String> keep,
    Terms terms,
    Map<String, Map<String, Long>> saved,
    long atMost) {

  Question choosing(Selection other) {
    return new Question(other, keep, terms, saved, atMost);
  }

  Question keeping(Set<String> other) {
    return new Question(chosen, other, terms, saved, atMost);
  }

  /** The same choices, made in the opposite order. */
  Question reversed() {
    var options = new ArrayList<>(chosen.values().keySet());
    Collections.reverse(options);
    var values = new LinkedHashMap<String, String>();
    options.forEach(option -> values.put(option, chosen.values().get(option)));
    return choosing(new Selection(values, chosen.texts()));
  }
}
