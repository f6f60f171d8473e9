package io.maatwerk.studio.api;

import io.maatwerk.product.Rule;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product as a shopper's client needs it. */
@Schema(
    name = "Product",
    requiredProperties = {
      "brand", "product", "version", "name", "designs", "price", "parts", "views", "presets"
    })
record ProductJson(
    String brand,
    String product,
    @Schema(description = "a hash of the product's content") String version,
    String name,
    String about,
    @Schema(description = "how many designs obey its rules") String designs,
    @Schema(nullable = true, description = "null when nothing can be had") PriceRangeJson price,
    List<PartJson> parts,
    List<ViewJson> views,
    List<PresetJson> presets,
    List<RuleJson> rules,
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
        offer.configurator().designs().toString(),
        offer.range().map(PriceRangeJson::of).orElse(null),
        product.parts().stream().map(part -> PartJson.of(part, untouched, offer)).toList(),
        product.views().stream().map(view -> ViewJson.of(view, offer)).toList(),
        product.presets().stream().map(preset -> PresetJson.of(preset, offer)).toList(),
        product.allRules().stream().map(rule -> rule(rule, offer)).toList(),
        offer.terms().market().id(),
        offer.language());
  }

  private static RuleJson rule(Rule rule, Offer offer) {
    return RuleJson.of(rule, offer.language());
  }
}
