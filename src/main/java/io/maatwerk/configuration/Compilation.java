package io.maatwerk.configuration;

import io.maatwerk.product.Rule;
import java.util.List;

/** What becomes of a product when it is prepared for answering. */
public sealed interface Compilation {

  record Ready(Configurator configurator) implements Compilation {}

  /**
   * No design obeys these rules; when minimal, leave out any one and the rest can stand together.
   */
  record Contradiction(List<Rule> rules, boolean minimal) implements Compilation {}
}
