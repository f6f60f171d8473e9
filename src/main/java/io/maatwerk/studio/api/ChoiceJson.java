package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.configuration.ChoiceState;
import io.maatwerk.configuration.State;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.Rule;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A choice as a shopper's client lists it. */
@Schema(
    name = "Choice",
    requiredProperties = {"id", "name", "surcharge"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChoiceJson(
    String id,
    String name,
    MoneyJson surcharge,
    @Schema(description = "why it cannot be had now") String unavailable,
    @Schema(description = "rules that no design with it obeys, whatever the day and market")
        List<String> rules,
    @Schema(description = "a colour such as #f4f1ea") String hex,
    @Schema(description = "a material's shine") String finish) {

  private static final Wording NONE = Wording.of("None", "Geen");
  private static final Wording NO_TEXT = Wording.of("No text", "Geen tekst");
  private static final Wording NEVER = Wording.of("never possible", "nooit mogelijk");
  private static final Wording ANY_TEXT = Wording.of("With text", "Met tekst");

  /** A value, which may be {@code none} or a text's {@code any}, with what bars it today. */
  static ChoiceJson of(Option option, ChoiceState state, Offer offer) {
    var look = option.choice(state.value()).map(Choice::look).orElse(Look.NONE);
    return new ChoiceJson(
        state.value(),
        offer.tell(name(option, state.value())),
        offer.money(surcharge(option, state.value())),
        bar(state).map(offer::tell).orElse(null),
        state.state() == State.IMPOSSIBLE ? state.rules().stream().map(Rule::id).toList() : null,
        look.hex().orElse(null),
        look.finish().orElse(null));
  }

  private static Wording name(Option option, String value) {
    if (option.isText()) {
      return value.equals(Choice.ANY) ? ANY_TEXT : NO_TEXT;
    }
    return option.choice(value).map(Choice::name).orElse(NONE);
  }

  private static Amounts surcharge(Option option, String value) {
    return option
        .text()
        .filter(text -> value.equals(Choice.ANY))
        .map(TextOption::surcharge)
        .or(() -> option.choice(value).map(Choice::surcharge))
        .orElse(Amounts.NOTHING);
  }

  private static Optional<Wording> bar(ChoiceState state) {
    return switch (state.state()) {
      case AVAILABLE, CONFLICTS, UNVERIFIED -> Optional.empty();
      case UNAVAILABLE -> state.reason();
      case IMPOSSIBLE ->
          state.rules().stream().map(Rule::because).findFirst().or(() -> Optional.of(NEVER));
    };
  }
}
