package io.maatwerk.design;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which design was the first with some choices and texts of a product. */
@Entity
@Table(name = "original")
class OriginalRow extends PanacheEntityBase {

  @Id String content;
  String design;

  /** Whether nobody was before; if so the place is taken now. */
  static boolean claim(String content, String design) {
    if (findById(content) != null) {
      return false;
    }
    var row = new OriginalRow();
    row.content = content;
    row.design = design;
    row.persistAndFlush();
    return true;
  }
}
