package io.maatwerk.design;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Takes pictures away that a crash left behind of designs that were deleted just then. */
@ApplicationScoped
class Sweeping {

  private static final Duration LATELY = Duration.ofDays(30);

  private final Album album;
  private final Clock clock;

  Sweeping(Album album, Clock clock) {
    this.album = album;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "1m")
  void sweep() {
    var since = clock.instant().minus(LATELY);
    QuarkusTransaction.requiringNew()
        .call(() -> TombstoneRow.raisedSince(since))
        .forEach(album::purge);
  }
}
