package io.maatwerk.design;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** That there was a design, and nothing else of it. */
@Entity
@Table(name = "tombstone")
class TombstoneRow extends PanacheEntityBase {

  @Id String id;
  Instant deleted;

  static boolean marks(String id) {
    return findById(id) != null;
  }

  /** The ids of the designs that were deleted since. */
  static List<String> raisedSince(Instant since) {
    return TombstoneRow.<TombstoneRow>list("deleted >= ?1", since).stream()
        .map(row -> row.id)
        .toList();
  }

  static void raise(String id, Instant deleted) {
    var row = new TombstoneRow();
    row.id = id;
    row.deleted = deleted;
    row.persistAndFlush();
  }
}
