package io.maatwerk.studio.api;

import io.maatwerk.product.Brand;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A brand, with the markets and languages that it knows, its defaults first. */
@Schema(
    name = "Brand",
    requiredProperties = {"brand", "name", "markets", "languages"})
record BrandJson(
    String brand, String name, String tagline, List<MarketJson> markets, List<String> languages) {

  static BrandJson of(Brand brand, String language) {
    return new BrandJson(
        brand.id(),
        brand.name().in(language),
        brand.tagline().in(language),
        brand.markets().stream().map(MarketJson::of).toList(),
        brand.languages());
  }
}
