package io.maatwerk.design;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/** How many may wait for something to be drawn; whoever finds no place is sent away. */
final class Places {

  /** When it may be worth coming back. */
  static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  private final Semaphore free;

  private Places(Semaphore free) {
    this.free = free;
  }

  static Places of(int most) {
    return new Places(new Semaphore(most));
  }

  /** Whether there was one, to be {@linkplain #leave left} again. */
  boolean take() {
    return free.tryAcquire();
  }

  void leave() {
    free.release();
  }
}
