package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.configuration.Completion;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The completed design, or null with what stands between. */
@Schema(
    name = "Completion",
    requiredProperties = {"design"})
record CompletionJson(
    @Schema(nullable = true) DesignJson design,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<ConflictJson> conflicts,
    @Schema(description = "the least total that keeps the choices, when only the money is short")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        MoneyJson cheapest,
    String version,
    @Schema(
            description =
                "true when there was no time to see whether there is a design or a cheaper one")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean unverified) {

  static CompletionJson of(Completion completion, Offer offer) {
    var version = offer.version();
    if (completion instanceof Completion.Completed completed) {
      var design = DesignJson.of(completed.design(), offer.language());
      return new CompletionJson(design, null, null, version, null);
    }
    if (completion instanceof Completion.TooDear dear) {
      return new CompletionJson(
          null, List.of(), MoneyJson.of(dear.cheapest()), version, dear.verified() ? null : true);
    }
    var conflicts = ((Completion.Clashing) completion).conflicts();
    return new CompletionJson(
        null,
        ConflictJson.of(conflicts, offer.language()),
        null,
        version,
        conflicts.isEmpty() ? true : null);
  }
}
