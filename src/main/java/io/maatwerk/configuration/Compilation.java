package io.maatwerk.configuration;

import io.maatwerk.product.Rule;
import java.util.List;

/** What becomes of a product when it is prepared for answering. */
public sealed interface Compilation {

  record Ready(Configurator configurator) implements Compilation {}

  /** No design obeys the rules; leave out any one of these and the rest can stand together. */
  record Contradiction(List<Rule> rules) implements Compilation {}

  /** The rules tangle so much that the diagram needs more nodes than the cap. */
  record TooTangled(int cap) implements Compilation {}
}
