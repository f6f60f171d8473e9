package io.maatwerk.studio.api;

import io.maatwerk.design.Today;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a design since it was saved. */
@Schema(
    name = "Today",
    requiredProperties = {"version", "changes", "design", "price"})
record TodayJson(
    @Schema(nullable = true, description = "the version served now; null when it is no longer")
        String version,
    @Schema(description = "what has changed since, in words") List<String> changes,
    @Schema(nullable = true, description = "the nearest design that can be had now")
        DesignJson design,
    @Schema(nullable = true, description = "what that one costs") PriceJson price) {

  static TodayJson of(Today today, String language) {
    return new TodayJson(
        today.version().orElse(null),
        today.differences().stream().map(difference -> difference.in(language)).toList(),
        today.design().map(design -> DesignJson.of(design, language)).orElse(null),
        today.design().map(design -> PriceJson.of(design.price(), language)).orElse(null));
  }
}
