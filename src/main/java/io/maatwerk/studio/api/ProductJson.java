package io.maatwerk.studio.api;

import io.maatwerk.pricing.Breakdown;
import java.math.BigInteger;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product as a shopper's client needs it. */
@Schema(
    name = "Product",
    requiredProperties = {
      "brand",
      "product",
      "version",
      "name",
      "designs",
      "price",
      "parts",
      "views",
      "presets",
      "rules",
      "premiums",
      "base",
      "note",
      "lineNames"
    })
record ProductJson(
    String brand,
    String product,
    @Schema(description = "a hash of the product's content") String version,
    String name,
    String about,
    @Schema(
            nullable = true,
            description = "how many designs obey its rules; null where they cannot be counted")
        String designs,
    @Schema(nullable = true, description = "null when nothing can be had") PriceRangeJson price,
    List<PartJson> parts,
    List<ViewJson> views,
    List<PresetJson> presets,
    List<ProductRuleJson> rules,
    @Schema(description = "in the order in which they are lines of a price")
        List<PremiumJson> premiums,
    @Schema(description = "what every design costs before its choices") MoneyJson base,
    @Schema(description = "what a price says of tax") String note,
    LineNamesJson lineNames,
    String market,
    String language) {

  static ProductJson of(Offer offer) {
    var product = offer.product();
    var untouched = offer.untouched();
    return new ProductJson(
        product.brand(),
        product.id(),
        offer.version(),
        offer.tell(product.name()),
        offer.tell(product.about()),
        offer.configurator().designs().map(BigInteger::toString).orElse(null),
        offer.range().map(PriceRangeJson::of).orElse(null),
        product.parts().stream().map(part -> PartJson.of(part, untouched, offer)).toList(),
        product.views().stream().map(view -> ViewJson.of(view, offer)).toList(),
        product.presets().stream().map(preset -> PresetJson.of(preset, offer)).toList(),
        product.allRules().stream().map(rule -> ProductRuleJson.of(rule, offer)).toList(),
        product.premiums().stream().map(premium -> PremiumJson.of(premium, offer)).toList(),
        offer.money(product.price()),
        offer.tell(new Breakdown(offer.terms().market(), List.of()).note()),
        LineNamesJson.of(offer),
        offer.terms().market().id(),
        offer.language());
  }
}
