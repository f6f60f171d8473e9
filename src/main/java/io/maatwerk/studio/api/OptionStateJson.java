package io.maatwerk.studio.api;

import io.maatwerk.configuration.OptionState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An option and the states of its choices. */
@Schema(
    name = "OptionState",
    requiredProperties = {"id", "choices"})
record OptionStateJson(String id, List<ChoiceStateJson> choices) {

  static OptionStateJson of(OptionState option, String language) {
    return new OptionStateJson(
        option.option().id(),
        option.choices().stream().map(choice -> ChoiceStateJson.of(choice, language)).toList());
  }
}
