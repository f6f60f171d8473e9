package io.maatwerk.configuration;

import io.maatwerk.product.Money;
import java.util.List;

/** What comes of completing a set of choices. */
public sealed interface Completion {

  record Completed(Design design) implements Completion {}

  /** The choices cannot stand together. */
  record Clashing(List<Conflict> conflicts) implements Completion {}

  /** Only the money is short: the least total that keeps the choices. */
  record TooDear(Money cheapest) implements Completion {}
}
