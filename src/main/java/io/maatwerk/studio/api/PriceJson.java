package io.maatwerk.studio.api;

import io.maatwerk.pricing.Breakdown;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price as lines that add up to its total. */
@Schema(
    name = "Price",
    requiredProperties = {"total", "note", "lines"})
record PriceJson(MoneyJson total, String note, List<LineJson> lines) {

  static PriceJson of(Breakdown price, String language) {
    return new PriceJson(
        MoneyJson.of(price.total()),
        price.note().in(language),
        price.lines().stream().map(line -> LineJson.of(line, language)).toList());
  }
}
