package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.configuration.ChoiceState;
import io.maatwerk.configuration.State;
import io.maatwerk.product.Rule;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A choice and what can become of it; members that say nothing about its state are absent. */
@Schema(
    name = "ChoiceState",
    requiredProperties = {"id", "state"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChoiceStateJson(
    String id,
    @Schema(enumeration = {"available", "conflicts", "unavailable", "impossible", "unverified"})
        String state,
    @Schema(description = "choices in other options to give up at least") Integer giveUp,
    @Schema(description = "rules that suffice to bar it") List<String> rules,
    @Schema(description = "why it is unavailable") String reason,
    @Schema(description = "the total of the design that it leads to") MoneyJson price) {

  static ChoiceStateJson of(ChoiceState choice, String language) {
    var state = choice.state();
    boolean barred = state == State.CONFLICTS || state == State.IMPOSSIBLE;
    return new ChoiceStateJson(
        choice.value(),
        state.name().toLowerCase(Locale.ROOT),
        state == State.AVAILABLE || state == State.CONFLICTS ? choice.giveUp() : null,
        barred ? choice.rules().stream().map(Rule::id).toList() : null,
        choice.reason().map(reason -> reason.in(language)).orElse(null),
        choice.price().map(MoneyJson::of).orElse(null));
  }
}
