package io.maatwerk.studio;

import java.util.List;
import java.util.Optional;

/**
 * What does not go together, and the ways out.
 *
 * @param undo the address of the design before
 */
public record ClashView(List<Conflicting> conflicts, List<WayOut> waysOut, Optional<String> undo) {

  /**
   * One conflict.
   *
   * @param because the reasons
   * @param choices what clashes, in words
   */
  record Conflicting(List<String> because, List<String> choices) {}

  /** One resolution: its changes in words, the price it leads to, its address. */
  record WayOut(List<String> changes, String price, String address) {}
}
