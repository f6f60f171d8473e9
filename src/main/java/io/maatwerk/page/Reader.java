package io.maatwerk.page;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/**
 * Who reads a page, as far as its request tells.
 *
 * @param asked the language in the page's address
 * @param preferred what their browser sends as {@code Accept-Language}
 */
public record Reader(Optional<String> asked, Optional<String> preferred) {

  /** Whoever writes more than this is no browser. */
  private static final int LONGEST = 200;

  /** A reader of whom nothing else is known. */
  public static Reader asking(Optional<String> language) {
    return new Reader(language, Optional.empty());
  }

  /** The one of those languages that suits them best: the one asked for, else one they prefer. */
  public Optional<String> language(List<String> spoken) {
    return asked.filter(spoken::contains).or(() -> preferred.flatMap(list -> best(list, spoken)));
  }

  /** Whether the address itself asks for that language. */
  public boolean asksFor(String language) {
    return asked.filter(language::equals).isPresent();
  }

  /** By the lookup of RFC 4647; a list that nobody can read prefers nothing. */
  private static Optional<String> best(String preferred, List<String> spoken) {
    if (preferred.isBlank() || preferred.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(preferred), spoken));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
