package io.maatwerk.studio;

import java.util.List;
import java.util.Optional;

/**
 * A part and its decisions.
 *
 * @param view the id of the view that shows it best
 */
public record PartView(String id, String name, Optional<String> view, List<OptionView> options) {}
