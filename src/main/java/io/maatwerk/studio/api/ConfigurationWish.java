package io.maatwerk.studio.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a shopper chose themselves, as a client sends it. */
@Schema(name = "ConfigurationWish")
record ConfigurationWish(
    @Schema(
            type = SchemaType.OBJECT,
            additionalProperties = String.class,
            description = "from options to choices or none; a text may be any or none",
            examples = "{\"upper.material\": \"canvas\"}")
        Map<String, Object> choices,
    @Schema(
            type = SchemaType.OBJECT,
            additionalProperties = String.class,
            description = "from text options to words; an empty one is the choice of no text",
            examples = "{\"monogram.text\": \"ZOE\"}")
        Map<String, Object> texts,
    @Schema(implementation = String[].class, description = "options that resolutions leave alone")
        List<Object> keep,
    String market,
    String language) {

  ConfigurationWish {
    choices = Optional.ofNullable(choices).orElse(Map.of());
    texts = Optional.ofNullable(texts).orElse(Map.of());
    keep = Optional.ofNullable(keep).orElse(List.of());
  }
}
