package io.maatwerk.configuration;

import io.maatwerk.product.Selection;
import java.util.List;
import java.util.Set;

/** What becomes of the choices and texts that a client sent. */
public sealed interface SelectionReading {

  /**
   * They name only what the product has.
   *
   * @param keep options that resolutions leave alone
   */
  record Understood(Selection selection, Set<String> keep) implements SelectionReading {}

  /** Some of them mean nothing: what, in the order they were sent. */
  record Misunderstood(List<Mistake> mistakes) implements SelectionReading {}
}
