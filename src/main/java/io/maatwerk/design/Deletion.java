package io.maatwerk.design;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes a design out of the database for good; what remains is that there was one. */
@ApplicationScoped
class Deletion {

  /** What a deletion led to, and the design that its design began with. */
  private record Removed(DeleteOutcome outcome, Optional<String> parent) {

    static Removed not(DeleteOutcome outcome) {
      return new Removed(outcome, Optional.empty());
    }
  }

  private final Checkpoint checkpoint;
  private final Album album;
  private final Event<DesignChanged> changed;
  private final Clock clock;

  Deletion(Checkpoint checkpoint, Album album, Event<DesignChanged> changed, Clock clock) {
    this.checkpoint = checkpoint;
    this.album = album;
    this.changed = changed;
    this.clock = clock;
  }

  /** Whether that key would delete the design. */
  boolean opens(String id, EditKey key) {
    return DesignId.isOne(id)
        && QuarkusTransaction.requiringNew()
            .call(() -> DesignRow.<DesignRow>findByIdOptional(id).filter(row -> opens(row, key)))
            .isPresent();
  }

  /** Deletes who the key opens. */
  DeleteOutcome delete(String id, EditKey key) {
    return delete(id, row -> opens(row, key));
  }

  private static boolean opens(DesignRow row, EditKey key) {
    return row.editKey != null && key.opens(row.editKey);
  }

  /** Deletes without a key, as only who runs the place may. */
  DeleteOutcome delete(String id) {
    return delete(id, row -> true);
  }

  private DeleteOutcome delete(String id, Predicate<DesignRow> may) {
    if (!DesignId.isOne(id)) {
      return new DeleteOutcome.Unknown();
    }
    var removed = Attempts.untilAlone(() -> remove(id, may));
    if (removed.outcome() instanceof DeleteOutcome.Deleted) {
      checkpoint.await();
      album.purge(id);
      changed.fire(new DesignChanged(id));
      removed.parent().map(DesignChanged::new).ifPresent(changed::fire);
    }
    return removed.outcome();
  }

  /** The tally and who was first stay: they are history that tells nothing of anybody. */
  private Removed remove(String id, Predicate<DesignRow> may) {
    DesignRow row = DesignRow.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      var gone = TombstoneRow.marks(id);
      return Removed.not(gone ? new DeleteOutcome.Gone() : new DeleteOutcome.Unknown());
    }
    if (!may.test(row)) {
      return Removed.not(new DeleteOutcome.Wrong());
    }
    TombstoneRow.raise(id, clock.instant());
    SaveKeyRow.strip(id);
    row.delete();
    return new Removed(new DeleteOutcome.Deleted(), Optional.ofNullable(row.parent));
  }
}
