package io.maatwerk.studio.api;

import io.maatwerk.pricing.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a price; {@code amount} is in minor units of the total's currency. */
@Schema(
    name = "PriceLine",
    requiredProperties = {"id", "name", "amount"})
record LineJson(String id, String name, long amount) {

  static LineJson of(Line line, String language) {
    return new LineJson(line.id(), line.name().in(language), line.amount());
  }
}
