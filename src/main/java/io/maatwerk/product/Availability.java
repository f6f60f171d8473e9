package io.maatwerk.product;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * When and where something can be had.
 *
 * @param from the day it goes on sale
 * @param until the first day it is gone
 * @param markets where it is sold; everywhere when empty
 */
public record Availability(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<Set<String>> markets,
    boolean soldOut) {

  public static final Availability ALWAYS =
      new Availability(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Why it cannot be had on that day in that market, in words; empty when it can. */
  public Optional<Wording> bar(LocalDate day, String market) {
    if (soldOut) {
      return Optional.of(Wording.of("sold out", "uitverkocht"));
    }
    if (until.isPresent() && !day.isBefore(until.get())) {
      return Optional.of(Wording.of("until " + until.get(), "tot " + until.get()));
    }
    if (markets.isPresent() && !markets.get().contains(market)) {
      return Optional.of(Wording.of("not sold in this market", "niet te koop in deze markt"));
    }
    if (from.isPresent() && day.isBefore(from.get())) {
      return Optional.of(Wording.of("from " + from.get(), "vanaf " + from.get()));
    }
    return Optional.empty();
  }
}
