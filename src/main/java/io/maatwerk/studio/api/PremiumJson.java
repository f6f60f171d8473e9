package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.pricing.Tariff;
import io.maatwerk.product.Premium;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a combination of choices adds to the price. */
@Schema(
    name = "Premium",
    requiredProperties = {"id", "name", "amount", "when"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record PremiumJson(
    String id,
    String name,
    MoneyJson amount,
    @Schema(description = ConditionJson.SHAPE) Map<String, Object> when,
    @Schema(description = "why it does not count now") String unavailable) {

  static PremiumJson of(Premium premium, Offer offer) {
    var terms = offer.terms();
    var tariff = new Tariff(offer.product(), terms.market(), terms.day());
    return new PremiumJson(
        premium.id(),
        offer.tell(premium.name()),
        new MoneyJson(terms.market().currency(), tariff.amount(premium)),
        ConditionJson.of(premium.when()),
        premium.availability().bar(terms.day(), terms.market().id()).map(offer::tell).orElse(null));
  }
}
