package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.product.Part;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a product and the options it has. */
@Schema(
    name = "Part",
    requiredProperties = {"id", "name", "optional", "options"})
record PartJson(
    String id,
    String name,
    boolean optional,
    @Schema(description = "the view that shows it best") @JsonInclude(JsonInclude.Include.NON_NULL)
        String view,
    List<OptionJson> options) {

  static PartJson of(Part part, Offer offer) {
    return new PartJson(
        part.id(),
        offer.tell(part.name()),
        part.optional(),
        part.view().orElse(null),
        part.options().stream().map(option -> OptionJson.of(option, offer)).toList());
  }
}
