package io.maatwerk.share;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Finds what we say in a language. */
final class OurWords {

  private OurWords() {}

  /** In English where we do not speak the language. */
  static ShareWords in(String language) {
    return language.equals("nl")
        ? MessageBundles.get(ShareWords.class, Localized.Literal.of("nl"))
        : MessageBundles.get(ShareWords.class);
  }
}
