package io.maatwerk.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants to save, as they sent it.
 *
 * @param version the version they designed with; the one served now when empty
 * @param choices from an option's id to a choice's id; anything that was sent
 * @param texts from a text option's id to its words; anything that was sent
 * @param name what they call it
 * @param by who they say they are
 * @param parent the id of the design that it began with
 * @param market a market's id; the brand's default when empty
 * @param language the brand's default when empty
 * @param showPrice whether its pictures tell the price
 * @param listed whether galleries, feeds and search engines may show it
 * @param key names this attempt, so that a retry is answered and not saved again
 */
public record SaveRequest(
    String brand,
    String product,
    Optional<String> version,
    Map<String, ?> choices,
    Map<String, ?> texts,
    Optional<String> name,
    Optional<String> by,
    Optional<String> parent,
    Optional<String> market,
    Optional<String> language,
    boolean showPrice,
    boolean listed,
    Optional<String> key) {

  public SaveRequest {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }
}
