package io.maatwerk.studio.api;

import io.maatwerk.product.Market;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a brand sells. */
@Schema(
    name = "Market",
    requiredProperties = {"id", "currency"})
record MarketJson(String id, String currency) {

  static MarketJson of(Market market) {
    return new MarketJson(market.id(), market.currency());
  }
}
