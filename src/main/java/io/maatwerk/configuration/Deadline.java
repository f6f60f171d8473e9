package io.maatwerk.configuration;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A moment after which a question is answered with what is known by then. */
final class Deadline {

  private final LongSupplier nanos;
  private final long start;
  private final long time;

  private Deadline(LongSupplier nanos, long start, long time) {
    this.nanos = nanos;
    this.start = start;
    this.time = time;
  }

  /**
   * @param nanos a clock that only goes forward, as {@link System#nanoTime}
   */
  static Deadline in(Duration time, LongSupplier nanos) {
    return new Deadline(nanos, nanos.getAsLong(), time.toNanos());
  }

  /** The moment at which that much of the time is gone; it may be more than all. */
  Deadline atPercent(int percent) {
    return new Deadline(nanos, start, time / 100 * percent);
  }

  boolean hasPassed() {
    return nanos.getAsLong() - start >= time;
  }
}
