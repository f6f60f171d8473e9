package io.maatwerk.studio.api;

import io.maatwerk.configuration.PriceRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the designs that can be had today cost, the least and the most. */
@Schema(
    name = "PriceRange",
    requiredProperties = {"from", "to"})
record PriceRangeJson(MoneyJson from, MoneyJson to) {

  static PriceRangeJson of(PriceRange range) {
    return new PriceRangeJson(MoneyJson.of(range.from()), MoneyJson.of(range.to()));
  }
}
