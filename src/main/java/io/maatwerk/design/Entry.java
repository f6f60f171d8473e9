package io.maatwerk.design;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Writes a design and what hangs on it in one transaction that survives a crash. */
@ApplicationScoped
class Entry {

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

  /** Whether there is a design of that id. */
  boolean isThere(String id) {
    return QuarkusTransaction.requiringNew().call(() -> DesignRow.count("id", id)) > 0;
  }

  /** Whether there was a design of that id that was deleted. */
  boolean isDeleted(String id) {
    return DesignId.isOne(id)
        && QuarkusTransaction.requiringNew().call(() -> TombstoneRow.marks(id));
  }

  /** How many designs began with that one. */
  long remixes(String id) {
    return QuarkusTransaction.requiringNew().call(() -> DesignRow.count("parent", id));
  }

  /**
   * The listed designs of a product that were saved last, the newest first; damaged ones are left
   * out.
   */
  List<SavedDesign> newest(String brand, String product, int most) {
    return QuarkusTransaction.requiringNew()
        .call(() -> DesignRow.newest(brand, product, most))
        .stream()
        .filter(Ledger::isWhole)
        .map(Ledger::read)
        .toList();
  }

  /** Those that are listed after one of them, the oldest first. */
  List<Listed> listed(Listed after, int from, int to) {
    return QuarkusTransaction.requiringNew().call(() -> DesignRow.listed(after, from, to));
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
    var outcome = Attempts.untilAlone(() -> enter(design, receipt));
    checkpoint.await();
    return outcome;
  }

  private SaveOutcome enter(SavedDesign design, Receipt receipt) {
    var earlier = answer(receipt);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var key = EditKey.next();
    SaveKeyRow.keep(receipt, design, key);
    var entered = design.withFirst(OriginalRow.claim(content(design), design.id()));
    TallyRow.count(design.brand(), design.product(), design.selection().values());
    Ledger.write(entered, key).persist();
    return new SaveOutcome.Saved(entered, Optional.of(key.text()), false);
  }

  private static Optional<SaveOutcome> answer(Receipt receipt) {
    return receipt.key().flatMap(SaveKeyRow::of).map(kept -> answer(kept, receipt.wish()));
  }

  private static SaveOutcome answer(SaveKeyRow kept, String wish) {
    var row = row(kept.design);
    if (row.isEmpty()) {
      return new SaveOutcome.Deleted();
    }
    return kept.wish.equals(wish)
        ? new SaveOutcome.Saved(Ledger.read(row.get()), Optional.ofNullable(kept.editKey), true)
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
}
