package io.maatwerk.configuration;

import io.maatwerk.product.Money;
import java.util.List;

/** What comes of completing a set of choices. */
public sealed interface Completion {

  record Completed(Design design) implements Completion {}

  /** The choices cannot stand together; no conflicts when there was no time to find out. */
  record Clashing(List<Conflict> conflicts) implements Completion {}

  /**
   * Only the money is short: the least total that keeps the choices.
   *
   * @param verified whether it is surely the least; else it is the least one found
   */
  record TooDear(Money cheapest, boolean verified) implements Completion {}
}
