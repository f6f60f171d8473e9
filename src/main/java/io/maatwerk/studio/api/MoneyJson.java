package io.maatwerk.studio.api;

import io.maatwerk.product.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money in whole minor units. */
@Schema(name = "Money", examples = "{\"currency\": \"EUR\", \"amount\": 12000}")
record MoneyJson(
    @Schema(required = true, description = "ISO 4217") String currency,
    @Schema(required = true, description = "whole minor units") long amount) {

  static MoneyJson of(Money money) {
    return new MoneyJson(money.currency(), money.amount());
  }
}
