package io.maatwerk.design;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What a request with an idempotency key led to; ids and wishes are hashes. */
@Entity
@Table(name = "save_key")
class SaveKeyRow extends PanacheEntityBase {

  @Id String id;
  String wish;
  String design;
  Instant created;

  static Optional<SaveKeyRow> of(String key) {
    return findByIdOptional(key);
  }

  static void keep(String key, String wish, String design, Instant created) {
    var row = new SaveKeyRow();
    row.id = key;
    row.wish = wish;
    row.design = design;
    row.created = created;
    row.persistAndFlush();
  }

  static long forget(Instant before) {
    return delete("created < ?1", before);
  }
}
