package io.maatwerk.design;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How often a choice of an option of a product was saved. */
@Entity
@Table(name = "tally")
@IdClass(TallyRow.Key.class)
class TallyRow extends PanacheEntityBase {

  record Key(String brand, String product, String decision, String choice)
      implements Serializable {}

  private static final String ONE_MORE =
      "saved = saved + 1 where brand = ?1 and product = ?2 and decision = ?3 and choice = ?4";

  @Id String brand;
  @Id String product;
  @Id String decision;
  @Id String choice;
  long saved;

  /** Counts in one order for everybody, so that no two savers wait for each other. */
  static void count(String brand, String product, Map<String, String> values) {
    new TreeMap<>(values).forEach((option, value) -> count(brand, product, option, value));
  }

  static Map<String, Map<String, Long>> of(String brand, String product) {
    var saved = new LinkedHashMap<String, Map<String, Long>>();
    for (TallyRow row : TallyRow.<TallyRow>list("brand = ?1 and product = ?2", brand, product)) {
      saved.computeIfAbsent(row.decision, option -> new TreeMap<>()).put(row.choice, row.saved);
    }
    return saved;
  }

  private static void count(String brand, String product, String option, String value) {
    if (update(ONE_MORE, brand, product, option, value) == 0) {
      var row = new TallyRow();
      row.brand = brand;
      row.product = product;
      row.decision = option;
      row.choice = value;
      row.saved = 1;
      row.persistAndFlush();
    }
  }
}
