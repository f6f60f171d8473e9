package io.maatwerk.studio;

import java.util.List;
import java.util.Optional;

/**
 * One fieldset.
 *
 * @param name what it is called away from its part
 * @param standard what its field holds while nobody touches it
 * @param kind the word of its kind, such as {@code pattern-colour}
 * @param label its kind in words
 * @param chosen the name of what the design has
 * @param clashing whether it takes part in a clash
 * @param text present exactly for a text
 */
public record OptionView(
    String id,
    String name,
    String standard,
    String kind,
    String label,
    String chosen,
    boolean clashing,
    List<ChoiceView> choices,
    Optional<TextView> text,
    List<NoteView> notes) {}
