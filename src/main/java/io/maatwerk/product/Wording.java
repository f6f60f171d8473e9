package io.maatwerk.product;

import java.util.LinkedHashMap;
import java.util.Map;

/** A text for people: one plain string for every language, or one string a language. */
public record Wording(Map<String, String> byLanguage) {

  /** The key of a plain text, which serves every language. */
  public static final String EVERY_LANGUAGE = "";

  public static final Wording EMPTY = of("");

  public Wording {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a wording needs at least one text");
    }
    byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** The same text in every language. */
  public static Wording of(String text) {
    return new Wording(Map.of(EVERY_LANGUAGE, text));
  }

  /** Our own words, which the product ships in English and Dutch. */
  public static Wording of(String english, String dutch) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("en", english);
    texts.put("nl", dutch);
    return new Wording(texts);
  }

  /** The text in a language, else the one for every language, else the first that was written. */
  public String in(String language) {
    var text = byLanguage.get(language);
    if (text == null) {
      text = byLanguage.get(EVERY_LANGUAGE);
    }
    return text == null ? byLanguage.values().iterator().next() : text;
  }

  /** Whether this text can be read in that language without falling back on another. */
  public boolean speaks(String language) {
    return byLanguage.containsKey(language) || byLanguage.containsKey(EVERY_LANGUAGE);
  }

  public boolean isEmpty() {
    return byLanguage.values().stream().allMatch(String::isEmpty);
  }
}
