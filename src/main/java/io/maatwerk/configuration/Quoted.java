package io.maatwerk.configuration;

import io.maatwerk.product.Nearest;
import java.util.Collection;

/** What a client sent, put into a sentence. */
final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  static String of(String sent) {
    return "'" + cut(sent) + "'";
  }

  static String unknown(String what, String sent, Collection<String> known) {
    return Nearest.to(sent, known)
        .map(near -> "unknown " + what + " " + of(sent) + "; did you mean '" + near + "'?")
        .orElseGet(() -> "unknown " + what + " " + of(sent));
  }

  /** Whole characters only: half a surrogate pair cannot be written. */
  static String cut(String sent) {
    return sent.codePointCount(0, sent.length()) <= LONGEST
        ? sent
        : sent.substring(0, sent.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
