package io.maatwerk.studio;

import java.util.Optional;

/**
 * One radio button.
 *
 * @param field its name and its option's id
 * @param number tells it from the others of its option, from 0
 * @param state a word for what can become of it: available, conflicts, unavailable, impossible
 * @param difference what it changes of the price, in words; empty when nothing
 * @param note the id of the note that says why; empty when there is nothing to say
 */
public record ChoiceView(
    String field,
    int number,
    String value,
    String name,
    boolean checked,
    String state,
    String difference,
    Optional<String> note,
    Swatch swatch) {

  /** Its element's id. */
  public String id() {
    return field + "-" + number;
  }
}
