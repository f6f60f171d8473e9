package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.configuration.Resolution;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A least change that leads to a design that can be had, and what that one costs. */
@Schema(
    name = "Resolution",
    requiredProperties = {"change", "price"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResolutionJson(
    Map<String, ChangeJson> change,
    MoneyJson price,
    @Schema(description = "true when there was no time to see whether less would do")
        Boolean unverified) {

  static ResolutionJson of(Resolution resolution) {
    var change = new LinkedHashMap<String, ChangeJson>();
    resolution.changes().forEach((option, to) -> change.put(option, ChangeJson.of(to)));
    return new ResolutionJson(
        change, MoneyJson.of(resolution.price()), resolution.verified() ? null : true);
  }
}
