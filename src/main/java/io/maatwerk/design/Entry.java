package io.maatwerk.design;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/** Writes a design and what hangs on it in one transaction that survives a crash. */
@ApplicationScoped
class Entry {

  private static final int ATTEMPTS = 5;

  private final Checkpoint checkpoint;

  Entry(Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
  }

  /** The design of that id; empty when there is none. */
  Optional<SavedDesign> find(String id) {
    return DesignId.isOne(id)
        ? QuarkusTransaction.requiringNew().call(() -> row(id)).map(Ledger::read)
        : Optional.empty();
  }

  /** The designs of a product that were saved last, the newest first; damaged ones are left out. */
  List<SavedDesign> newest(String brand, String product, int most) {
    return QuarkusTransaction.requiringNew()
        .call(() -> DesignRow.newest(brand, product, most))
        .stream()
        .filter(Ledger::isWhole)
        .map(Ledger::read)
        .toList();
  }

  /** What a request with the same key led to before; empty when there was none. */
  Optional<SaveOutcome> earlier(Receipt receipt) {
    return QuarkusTransaction.requiringNew().call(() -> answer(receipt));
  }

  /**
   * Keeps a design of which all is known but whether it is the first; on a key that was used
   * meanwhile answers what that led to.
   */
  SaveOutcome write(SavedDesign design, Receipt receipt) {
    var outcome = untilAlone(design, receipt);
    checkpoint.await();
    return outcome;
  }

  /** Two that claim one place at once: the second finds it taken when it tries again. */
  private SaveOutcome untilAlone(SavedDesign design, Receipt receipt) {
    for (int attempt = 1; ; attempt++) {
      try {
        return QuarkusTransaction.requiringNew().call(() -> enter(design, receipt));
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !collided(e)) {
          throw e;
        }
      }
    }
  }

  private SaveOutcome enter(SavedDesign design, Receipt receipt) {
    var earlier = answer(receipt);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    receipt
        .key()
        .ifPresent(key -> SaveKeyRow.keep(key, receipt.wish(), design.id(), design.created()));
    var entered = design.withFirst(OriginalRow.claim(content(design), design.id()));
    TallyRow.count(design.brand(), design.product(), design.selection().values());
    Ledger.write(entered).persist();
    return new SaveOutcome.Saved(entered, false);
  }

  private static Optional<SaveOutcome> answer(Receipt receipt) {
    return receipt.key().flatMap(SaveKeyRow::of).map(kept -> answer(kept, receipt.wish()));
  }

  private static SaveOutcome answer(SaveKeyRow kept, String wish) {
    return kept.wish.equals(wish)
        ? new SaveOutcome.Saved(Ledger.read(row(kept.design).orElseThrow()), true)
        : new SaveOutcome.KeyReused();
  }

  private static Optional<DesignRow> row(String id) {
    return DesignRow.findByIdOptional(id);
  }

  private static String content(SavedDesign design) {
    return Digest.of(
        List.of(
            design.brand(),
            design.product(),
            Ledger.json(new TreeMap<>(design.selection().values())),
            Ledger.json(new TreeMap<>(design.selection().texts()))));
  }

  private static boolean collided(Throwable e) {
    for (var cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConstraintViolationException
          || cause instanceof LockAcquisitionException) {
        return true;
      }
    }
    return false;
  }
}
