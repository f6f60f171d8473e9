package io.maatwerk.studio.api;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Choices to complete, and towards what. */
@Schema(name = "CompletionWish")
record CompletionWish(
    @Schema(type = SchemaType.OBJECT, additionalProperties = String.class)
        Map<String, Object> choices,
    @Schema(type = SchemaType.OBJECT, additionalProperties = String.class)
        Map<String, Object> texts,
    @Schema(
            enumeration = {"cheapest", "popular", "default", "random"},
            defaultValue = "default")
        String goal,
    @Schema(description = "bars designs that cost more") Limit atMost,
    String market,
    String language) {

  /** The most that a design may cost; the currency may be left out. */
  @Schema(name = "Limit")
  record Limit(String currency, @Schema(required = true) Long amount) {}

  CompletionWish {
    choices = Optional.ofNullable(choices).orElse(Map.of());
    texts = Optional.ofNullable(texts).orElse(Map.of());
  }
}
