package io.maatwerk.share;

import java.util.List;
import java.util.Optional;

/**
 * What people see of a design's page; every address is a path.
 *
 * @param heading the design's name, or the product's
 * @param number its place among the product's designs; empty where they cannot be counted
 * @param pictures every view, first the one that shoppers see first
 * @param remix the studio with these choices
 * @param parent the page of the design that it began with
 */
record Face(
    String heading,
    String product,
    Optional<String> by,
    Optional<String> number,
    List<Shown> pictures,
    List<Spec> specs,
    Bill bill,
    String remix,
    Optional<String> parent,
    String square,
    String story,
    String qr) {

  private static final int DISPLAYED = 22;

  /** Whether the heading is too long to be set in display size. */
  public boolean isLong() {
    return heading.length() > DISPLAYED;
  }

  public Shown first() {
    return pictures.get(0);
  }

  public List<Shown> others() {
    return pictures.subList(1, pictures.size());
  }
}
