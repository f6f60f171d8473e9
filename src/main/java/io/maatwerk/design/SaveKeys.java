package io.maatwerk.design;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets keys that nobody will retry with any more. */
@ApplicationScoped
class SaveKeys {

  /** Twice as long as is promised. */
  static final Duration KEPT = Duration.ofHours(48);

  private final Clock clock;

  SaveKeys(Clock clock) {
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m")
  void forget() {
    QuarkusTransaction.requiringNew().run(() -> SaveKeyRow.forget(clock.instant().minus(KEPT)));
  }
}
