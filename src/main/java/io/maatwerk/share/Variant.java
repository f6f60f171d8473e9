package io.maatwerk.share;

import io.maatwerk.design.SavedDesign;
import io.maatwerk.page.Reader;
import java.util.List;

/**
 * One of the forms in which a design's page is to be had.
 *
 * @param named whether its address names the language, which is not the one it was saved in
 */
record Variant(String language, boolean named) {

  /** The one for a reader, in one of those languages, else in the design's own. */
  static Variant of(Reader reader, List<String> spoken, SavedDesign design) {
    var language = reader.language(spoken).orElse(design.language());
    return new Variant(language, reader.asksFor(language) && !language.equals(design.language()));
  }
}
