package io.maatwerk.configuration;

import io.maatwerk.product.Option;
import java.util.List;
import java.util.Optional;

/** An option and the states of all its values, in catalog order. */
public record OptionState(Option option, List<ChoiceState> choices) {

  public Optional<ChoiceState> choice(String value) {
    return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
  }
}
