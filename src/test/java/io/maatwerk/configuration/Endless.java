package io.maatwerk.configuration;

import java.time.Duration;

/** Time enough to settle everything. */
final class Endless {

  static final Patience PATIENCE =
      new Patience(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1), System::nanoTime);

  private Endless() {}
}
