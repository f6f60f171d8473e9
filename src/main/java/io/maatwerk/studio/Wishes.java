package io.maatwerk.studio;

import io.maatwerk.product.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a shopper asked for.
 *
 * @param own what they chose themselves
 * @param newest the options of {@code own} that changed since the page they saw; empty when that is
 *     not known
 * @param typed texts as they were typed, by option, whether they can be had or not
 * @param misses what could not be understood
 * @param before their choices on the page that they saw; empty when that is not known
 */
record Wishes(
    Selection own,
    Set<String> newest,
    Map<String, String> typed,
    List<Miss> misses,
    Optional<Selection> before) {

  Wishes {
    newest = Set.copyOf(newest);
    typed = Map.copyOf(typed);
    misses = List.copyOf(misses);
  }
}
