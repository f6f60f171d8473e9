package io.maatwerk.share;

import io.maatwerk.page.Spec;
import java.util.List;
import java.util.Optional;

/**
 * What people see of a design's page; every address is a path.
 *
 * @param heading the design's name, or the product's
 * @param edition empty where the product's designs cannot be counted
 * @param first whether nobody made the same before
 * @param pictures every view, first the one that shoppers see first
 * @param followers how many made it their own, in words; empty for nobody
 * @param changed empty while nothing that matters to it changed
 */
record Face(
    String id,
    String heading,
    String product,
    Optional<String> by,
    Optional<Edition> edition,
    boolean first,
    Optional<Lineage> lineage,
    Optional<String> followers,
    List<Shown> pictures,
    List<Spec> specs,
    Bill bill,
    Deeds deeds,
    Outlets outlets,
    Optional<Changed> changed) {

  private static final int DISPLAYED = 22;

  /** Whether the heading is too long to be set in display size. */
  public boolean isLong() {
    return heading.length() > DISPLAYED;
  }

  /** Whether there is something to flip through. */
  public boolean isTurning() {
    return pictures.size() > 1;
  }
}
