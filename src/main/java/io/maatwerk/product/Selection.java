package io.maatwerk.product;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Choices and texts that somebody made; what was never touched is absent.
 *
 * @param values from an option's id to a choice's id or {@code none}; a text's is {@code any} or
 *     {@code none}
 * @param texts the words of those texts that are {@code any} and were given
 */
public record Selection(Map<String, String> values, Map<String, String> texts) {

  public static final Selection EMPTY = new Selection(Map.of(), Map.of());

  public Selection {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** The same without one option. */
  public Selection without(String option) {
    var fewer = new LinkedHashMap<>(values);
    var shorter = new LinkedHashMap<>(texts);
    fewer.remove(option);
    shorter.remove(option);
    return new Selection(fewer, shorter);
  }
}
