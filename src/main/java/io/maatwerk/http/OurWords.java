package io.maatwerk.http;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;

/** What we say ourselves, in the languages that we speak. */
public final class OurWords {

  /** The languages of our own words; the first is the default. */
  public static final List<String> LANGUAGES = List.of("en", "nl");

  public static final String DEFAULT = LANGUAGES.get(0);

  private OurWords() {}

  /** A bundle's words in a language; in the default one where we do not speak it. */
  public static <W> W in(String language, Class<W> bundle) {
    return language.equals(DEFAULT) || !LANGUAGES.contains(language)
        ? MessageBundles.get(bundle)
        : MessageBundles.get(bundle, Localized.Literal.of(language));
  }
}
