package io.maatwerk.configuration;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long one question may take.
 *
 * @param searching for designs, where the rules are too tangled for a diagram
 * @param explaining why choices cannot stand together
 * @param proving that a product's rules contradict each other, and by which
 * @param nanos a clock that only goes forward
 */
record Patience(Duration searching, Duration explaining, Duration proving, LongSupplier nanos) {

  static final Patience USUAL =
      new Patience(
          Duration.ofMillis(120), Duration.ofMillis(80), Duration.ofSeconds(10), System::nanoTime);

  /** Everything is settled, however long it takes. */
  static final Patience ENDLESS =
      new Patience(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1), System::nanoTime);

  Deadline toSearch() {
    return Deadline.in(searching, nanos);
  }

  /** The first half of the time to explain. */
  Deadline toMinimise() {
    return Deadline.in(explaining.dividedBy(2), nanos);
  }

  Deadline toExplain() {
    return Deadline.in(explaining, nanos);
  }

  Deadline toProve() {
    return Deadline.in(proving, nanos);
  }
}
