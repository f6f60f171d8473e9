package io.maatwerk.studio;

import io.maatwerk.product.Option;
import io.maatwerk.product.TextVerdict;
import java.util.Optional;

/** A field that could not be understood. */
sealed interface Miss {

  /** No option has that name; the nearest that there is. */
  record UnknownOption(String name, Optional<Option> nearest) implements Miss {}

  /** The option has no such choice; the nearest that it has. */
  record UnknownChoice(Option option, String value, Optional<String> nearest) implements Miss {}

  /** The text cannot be had as it was typed. */
  record BadText(Option option, TextVerdict verdict) implements Miss {}
}
