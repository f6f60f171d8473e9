package io.maatwerk.studio.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product in a list. */
@Schema(
    name = "ProductSummary",
    requiredProperties = {"brand", "product", "name", "price", "version"})
record ProductSummaryJson(
    String brand,
    String product,
    String name,
    @Schema(nullable = true, description = "null when nothing can be had") PriceRangeJson price,
    String version) {

  static ProductSummaryJson of(Offer offer) {
    return new ProductSummaryJson(
        offer.product().brand(),
        offer.product().id(),
        offer.tell(offer.product().name()),
        offer.range().map(PriceRangeJson::of).orElse(null),
        offer.version());
  }
}
