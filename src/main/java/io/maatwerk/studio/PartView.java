package io.maatwerk.studio;

import java.util.List;
import java.util.Optional;

/**
 * A part and its decisions.
 *
 * @param view the id of the view that shows it best
 * @param state a word for how far the shopper is with it: open, chosen, clashing
 * @param said the same in words
 */
public record PartView(
    String id,
    String name,
    Optional<String> view,
    String state,
    String said,
    List<OptionView> options) {

  /** How much there is to look through. */
  int weight() {
    return options.stream().mapToInt(option -> Math.max(1, option.choices().size())).sum();
  }

  /** Whether something is written on it. */
  boolean isWritten() {
    return options.stream().anyMatch(option -> option.text().isPresent());
  }
}
