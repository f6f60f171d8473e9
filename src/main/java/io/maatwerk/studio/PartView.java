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
    List<OptionView> options) {}
