package io.maatwerk.product;

import java.util.Optional;

/** What becomes of a text that a shopper typed. */
public sealed interface TextVerdict {

  /** It can be had, in this spelling; an empty one is no text. */
  record Accepted(String text) implements TextVerdict {}

  record TooLong(long characters, int atMost) implements TextVerdict {}

  /** It has a character that the option does not allow. */
  record Stranger(String character, Optional<Alphabet> alphabet) implements TextVerdict {}
}
