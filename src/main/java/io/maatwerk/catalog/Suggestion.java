package io.maatwerk.catalog;

import io.maatwerk.product.Nearest;
import java.util.Collection;
import java.util.stream.Collectors;

/** The end of a sentence about an unknown name: what was probably meant, or what there is. */
final class Suggestion {

  private static final int LISTED = 12;
  private static final int COMPARED = 2000;

  private Suggestion() {}

  static String of(String name, Collection<String> known) {
    var slip = Nearest.likely(name, known.stream().limit(COMPARED).toList());
    if (slip.isPresent()) {
      return "; did you mean " + Quote.of(slip.get()) + "?";
    }
    return known.isEmpty() || known.size() > LISTED ? "" : "; it can be " + words(known);
  }

  /** {@code a, b or c}. */
  static String words(Collection<String> names) {
    return joined(names, " or ");
  }

  /** {@code a, b and c}. */
  static String allWords(Collection<String> names) {
    return joined(names, " and ");
  }

  private static String joined(Collection<String> names, String before) {
    var all = names.stream().map(Suggestion::shown).collect(Collectors.toList());
    if (all.size() < 2) {
      return String.join("", all);
    }
    var last = all.remove(all.size() - 1);
    return String.join(", ", all) + before + last;
  }

  private static String shown(String name) {
    var quoted = Quote.of(name);
    return quoted.substring(1, quoted.length() - 1);
  }
}
