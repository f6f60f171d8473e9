package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.maatwerk.product.Alphabet;
import io.maatwerk.product.TextOption;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text may be and what it costs. */
@Schema(
    name = "Text",
    requiredProperties = {"atMost", "perCharacter"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextJson(
    @Schema(description = "user-perceived characters, spaces too") int atMost,
    @Schema(description = "characters and ranges; any printable character when absent")
        String alphabet,
    @JsonProperty("default") @Schema(description = "stands while none is given") String preset,
    @Schema(description = "for each character that is not a space") MoneyJson perCharacter) {

  static TextJson of(TextOption text, String currency) {
    return new TextJson(
        text.atMost(),
        text.alphabet().map(Alphabet::written).orElse(null),
        text.preset().orElse(null),
        new MoneyJson(currency, text.perCharacter().in(currency)));
  }
}
