package io.maatwerk.configuration;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long one question may take.
 *
 * @param searching for designs, where the rules are too tangled for a diagram
 * @param explaining why choices cannot stand together
 * @param proving that rules contradict each other, or that no design has a value
 * @param nanos a clock that only goes forward
 */
record Patience(Duration searching, Duration explaining, Duration proving, LongSupplier nanos) {

  /** For somebody who waits for the answer to a click. */
  static final Patience USUAL =
      new Patience(
          Duration.ofMillis(120), Duration.ofMillis(80), Duration.ofSeconds(10), System::nanoTime);

  /** For looking a product over. */
  static final Patience UNHURRIED =
      new Patience(
          Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(10), System::nanoTime);

  Deadline toSearch() {
    return Deadline.in(searching, nanos);
  }

  Deadline toProve() {
    return Deadline.in(proving, nanos);
  }

  Deadline toExplain() {
    return Deadline.in(explaining, nanos);
  }
}
