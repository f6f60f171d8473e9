package io.maatwerk.share;

import java.util.List;

/**
 * What a design cost when it was saved, as people read it.
 *
 * @param priced on which day
 */
record Bill(String total, String note, String priced, List<Item> lines) {

  /** A line: what for, and how much. */
  record Item(String name, String amount) {}
}
