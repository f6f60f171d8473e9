package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.configuration.Design;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole design; {@code needs} names texts that must still be written. */
@Schema(
    name = "Design",
    requiredProperties = {"choices", "texts", "serial", "price", "needs"})
record DesignJson(
    Map<String, String> choices,
    Map<String, String> texts,
    @Schema(
            nullable = true,
            description =
                "its place, from 1, among the product's designs; null where they cannot be counted")
        String serial,
    PriceJson price,
    List<String> needs,
    @Schema(description = "true when there was no time to see whether another design suits better")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean unverified) {

  static DesignJson of(Design design, String language) {
    var selection = SelectionJson.of(design.selection());
    return new DesignJson(
        selection.choices(),
        selection.texts(),
        design.serial().map(BigInteger::toString).orElse(null),
        PriceJson.of(design.price(), language),
        design.needs(),
        design.verified() ? null : true);
  }
}
