package io.maatwerk.studio.api;

import io.maatwerk.pricing.Tariff;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those lines of a price are called that no choice or premium names. */
@Schema(
    name = "LineNames",
    requiredProperties = {"character", "characters", "floor"})
record LineNamesJson(
    String character,
    @Schema(description = "with {count} for how many") String characters,
    @Schema(description = "what lifts a negative total to zero") String floor) {

  static LineNamesJson of(Offer offer) {
    return new LineNamesJson(
        offer.tell(Tariff.CHARACTER), offer.tell(Tariff.CHARACTERS), offer.tell(Tariff.FLOOR));
  }
}
