package io.maatwerk.studio.api;

import io.maatwerk.configuration.Design;
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
    @Schema(description = "its place, from 1, among the product's designs") String serial,
    PriceJson price,
    List<String> needs) {

  static DesignJson of(Design design, String language) {
    var selection = SelectionJson.of(design.selection());
    return new DesignJson(
        selection.choices(),
        selection.texts(),
        design.serial().toString(),
        PriceJson.of(design.price(), language),
        design.needs());
  }
}
