package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.maatwerk.configuration.OptionState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An option with every choice; {@code text} is there for a text only. */
@Schema(
    name = "Option",
    requiredProperties = {"id", "kind", "default", "choices"})
record OptionJson(
    @Schema(examples = "upper.material") String id,
    @Schema(enumeration = {"material", "colour", "pattern", "pattern-colour", "style", "text"})
        String kind,
    @JsonProperty("default") String standard,
    @JsonInclude(JsonInclude.Include.NON_NULL) TextJson text,
    List<ChoiceJson> choices) {

  static OptionJson of(OptionState state, Offer offer) {
    var option = state.option();
    var currency = offer.terms().market().currency();
    return new OptionJson(
        option.id(),
        option.kind().word(),
        option.standard(),
        option.text().map(text -> TextJson.of(text, currency)).orElse(null),
        state.choices().stream().map(choice -> ChoiceJson.of(option, choice, offer)).toList());
  }
}
