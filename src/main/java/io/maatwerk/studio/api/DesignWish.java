package io.maatwerk.studio.api;

import io.maatwerk.design.SaveRequest;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A design to save, as a client sends it; a price among its fields is never looked at. */
@Schema(name = "DesignWish")
record DesignWish(
    @Schema(required = true) String brand,
    @Schema(required = true) String product,
    @Schema(description = "the version that it was designed with") String version,
    @Schema(type = SchemaType.OBJECT, additionalProperties = String.class)
        Map<String, Object> choices,
    @Schema(type = SchemaType.OBJECT, additionalProperties = String.class)
        Map<String, Object> texts,
    @Schema(description = "what its maker calls it") String name,
    @Schema(description = "who made it") String by,
    @Schema(description = "the id of the design that it began with") String parent,
    String market,
    String language,
    @Schema(description = "whether its pictures tell the price", defaultValue = "false")
        Boolean showPrice,
    @Schema(
            description = "whether galleries, feeds and search engines may show it",
            defaultValue = "true")
        Boolean listed) {

  DesignWish {
    choices = Optional.ofNullable(choices).orElse(Map.of());
    texts = Optional.ofNullable(texts).orElse(Map.of());
    showPrice = Optional.ofNullable(showPrice).orElse(false);
    listed = Optional.ofNullable(listed).orElse(true);
  }

  SaveRequest request(Asking asking, Optional<String> language, String key) {
    return new SaveRequest(
        brand,
        product,
        Optional.ofNullable(version),
        choices,
        texts,
        Optional.ofNullable(name),
        Optional.ofNullable(by),
        Optional.ofNullable(parent),
        asking.market(),
        language,
        showPrice,
        listed,
        Optional.of(key));
  }
}
