package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.configuration.OptionState;
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

  /** A part with its options' states while nothing is chosen. */
  static PartJson of(Part part, List<OptionState> untouched, Offer offer) {
    return new PartJson(
        part.id(),
        offer.tell(part.name()),
        part.optional(),
        part.view().orElse(null),
        untouched.stream()
            .filter(state -> state.option().part().equals(part.id()))
            .map(state -> OptionJson.of(state, offer))
            .toList());
  }
}
