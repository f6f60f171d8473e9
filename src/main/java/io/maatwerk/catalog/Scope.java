package io.maatwerk.catalog;

import io.maatwerk.product.Option;
import java.util.Optional;

/** The options that a condition may name. */
interface Scope {

  /** The option of that address; empty when there is none, which has then been said. */
  Optional<Option> option(Yaml.Scalar address);
}
