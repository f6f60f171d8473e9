package io.maatwerk.design;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A saved design as the database keeps it; {@link Ledger} writes and reads it. */
@Entity
@Table(name = "design")
class DesignRow extends PanacheEntityBase {

  @Id String id;
  String brand;
  String product;
  String version;
  String choices;
  String texts;
  String name;

  @Column(name = "made_by")
  String by;

  String parent;
  String language;
  String price;
  String serial;
  String designs;
  boolean original;
  String pictures;
  Instant created;
  String checksum;

  static List<DesignRow> newest(String brand, String product, int most) {
    return find("brand = ?1 and product = ?2 order by created desc, id", brand, product)
        .page(0, most)
        .list();
  }

  /** Of everything else in the row: what a torn write left does not have it. */
  String expectedChecksum() {
    return Digest.of(
        Arrays.asList(
            id, brand, product, version, choices, texts, name, by, parent, language, price, serial,
            designs, original, pictures, created));
  }
}
