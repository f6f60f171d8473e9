package io.maatwerk.design;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
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

  /** What the answer told, for as long as it is answered again. */
  @Column(name = "edit_key")
  String editKey;

  static Optional<SaveKeyRow> of(String key) {
    return findByIdOptional(key);
  }

  static void keep(Receipt receipt, SavedDesign design, EditKey editKey) {
    receipt.key().ifPresent(key -> keep(key, receipt.wish(), design, editKey));
  }

  private static void keep(String key, String wish, SavedDesign design, EditKey editKey) {
    var row = new SaveKeyRow();
    row.id = key;
    row.wish = wish;
    row.design = design.id();
    row.created = design.created();
    row.editKey = editKey.text();
    row.persistAndFlush();
  }

  /** Leaves nothing but that the key was used for that design. */
  static void strip(String design) {
    update("wish = '', editKey = null where design = ?1", design);
  }

  static long forget(Instant before) {
    return delete("created < ?1", before);
  }
}
