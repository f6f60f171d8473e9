package io.maatwerk.configuration;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A moment after which a question is answered with what is known by then. */
final class Deadline {

  private final LongSupplier nanos;
  private final long end;

  private Deadline(LongSupplier nanos, long end) {
    this.nanos = nanos;
    this.end = end;
  }

  /**
   * @param nanos a clock that only goes forward, as {@link System#nanoTime}
   */
  static Deadline in(Duration time, LongSupplier nanos) {
    return new Deadline(nanos, nanos.getAsLong() + time.toNanos());
  }

  boolean hasPassed() {
    return nanos.getAsLong() - end >= 0;
  }
}
