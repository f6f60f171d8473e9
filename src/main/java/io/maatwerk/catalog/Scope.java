package io.maatwerk.catalog;

import io.maatwerk.product.Option;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The options that a condition may name. */
interface Scope {

  /**
   * An option of a product.
   *
   * @param values the ids it can take
   */
  record Named(Option option, Set<String> values) {
    static Named of(Option option) {
      return new Named(option, new LinkedHashSet<>(option.values()));
    }
  }

  /** The option of that address; empty when there is none, which has then been said. */
  Optional<Named> option(Yaml.Scalar address);
}
