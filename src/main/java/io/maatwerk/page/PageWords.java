package io.maatwerk.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Finds what pages have in common to say, in a language. */
public final class PageWords {

  private PageWords() {}

  /** In English where we do not speak the language. */
  public static Words in(String language) {
    return language.equals("nl")
        ? MessageBundles.get(Words.class, Localized.Literal.of("nl"))
        : MessageBundles.get(Words.class);
  }
}
