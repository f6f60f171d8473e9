package io.maatwerk.share;

import io.maatwerk.configuration.Design;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.product.Money;

/**
 * How a design can be had today, for those who compare prices: machines.
 *
 * @param price what it costs today, or what it cost when it could be had last
 */
record Offer(Availability availability, Money price) {

  /** In schema.org's words. */
  enum Availability {
    MADE_TO_ORDER("MadeToOrder"),
    OUT_OF_STOCK("OutOfStock"),
    DISCONTINUED("Discontinued");

    private final String word;

    Availability(String word) {
      this.word = word;
    }

    String address() {
      return "https://schema.org/" + word;
    }
  }

  static Offer of(SavedDesign design, Surroundings around) {
    return around
        .today()
        .design()
        .filter(nearest -> nearest.selection().equals(design.selection()))
        .map(same -> new Offer(Availability.MADE_TO_ORDER, total(same)))
        .orElseGet(() -> new Offer(without(around), design.price().total()));
  }

  private static Money total(Design design) {
    return design.price().total();
  }

  private static Availability without(Surroundings around) {
    return around.offered().isPresent() ? Availability.OUT_OF_STOCK : Availability.DISCONTINUED;
  }
}
