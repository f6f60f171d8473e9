package io.maatwerk.studio;

import java.util.Optional;

/**
 * A field to write in.
 *
 * @param typed what it holds
 * @param count its user-perceived characters
 * @param limit how much of what may be written, in words
 * @param alphabet as the catalog writes it; empty when any character will do
 * @param spelling the alphabet in words
 * @param problem what is wrong with what was typed
 * @param needed whether the design waits for it
 */
public record TextView(
    String typed,
    long count,
    int atMost,
    String limit,
    String alphabet,
    String spelling,
    Optional<String> problem,
    boolean needed) {

  /** Whether a telephone's keyboard should begin with capitals. */
  public String keyboard() {
    boolean capitals =
        !alphabet.isEmpty() && alphabet.codePoints().noneMatch(Character::isLowerCase);
    return capitals ? "characters" : "off";
  }

  /** How much is written of what may be: {@code 2 / 3}. */
  public String counted() {
    return count + " / " + atMost;
  }
}
