package io.maatwerk.configuration;

import io.maatwerk.product.Money;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A value of an option and what can become of it.
 *
 * @param value a choice's id or {@code none}; for a text {@code none} or {@code any}
 * @param giveUp the least number of choices made in other options to give up for it; 0 unless it
 *     conflicts
 * @param rules that suffice to bar it when it conflicts or is impossible; none when there was no
 *     time to find them
 * @param price the total of the design that choosing it leads to; empty when there is none
 * @param reason why it is unavailable
 */
public record ChoiceState(
    String value,
    State state,
    int giveUp,
    List<Rule> rules,
    Optional<Money> price,
    Optional<Wording> reason) {}
