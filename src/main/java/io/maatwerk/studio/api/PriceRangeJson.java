package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.configuration.PriceRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the designs that can be had today cost, the least and the most. */
@Schema(
    name = "PriceRange",
    requiredProperties = {"from", "to"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record PriceRangeJson(
    MoneyJson from,
    MoneyJson to,
    @Schema(description = "true when some design may cost less or more than these do")
        Boolean unverified) {

  static PriceRangeJson of(PriceRange range) {
    return new PriceRangeJson(
        MoneyJson.of(range.from()), MoneyJson.of(range.to()), range.verified() ? null : true);
  }
}
