package io.maatwerk.design;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A saved design as the database keeps it; {@link Ledger} writes and reads it. */
@Entity
@Table(name = "design")
class DesignRow extends PanacheEntityBase {

  // H2 sorts by an index only where the order names all of the index's columns
  private static final String NEWEST =
      "brand = ?1 and product = ?2 and listed = true"
          + " order by brand, product, listed, created desc, id desc";
  private static final String AFTER =
      "listed = true and created >= ?1 and (created > ?1 or id > ?2)"
          + " order by listed, created, id";

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

  @Column(name = "show_price")
  boolean priceShown;

  boolean listed;

  /** The SHA-256 of the key that opens it to be deleted; absent before there were such keys. */
  @Column(name = "edit_key")
  String editKey;

  String price;
  String serial;
  String designs;
  boolean original;
  String pictures;
  Instant created;
  String checksum;

  static List<DesignRow> newest(String brand, String product, int most) {
    return find(NEWEST, brand, product).page(0, most).list();
  }

  /** From one number to another of those that are listed after one of them. */
  static List<Listed> listed(Listed after, int from, int to) {
    return find(AFTER, after.created(), after.id()).range(from, to).project(Listed.class).list();
  }

  /** Of everything else in the row: what a torn write left does not have it. */
  String expectedChecksum() {
    var columns = new ArrayList<>(first());
    // rows from before there were edit keys were summed up without what came with them
    if (editKey != null) {
      columns.addAll(Arrays.asList(priceShown, listed, editKey));
    }
    return Digest.of(columns);
  }

  private List<Object> first() {
    return Arrays.asList(
        id, brand, product, version, choices, texts, name, by, parent, language, price, serial,
        designs, original, pictures, created);
  }
}
