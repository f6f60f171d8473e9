package io.maatwerk.studio.api;

import io.maatwerk.configuration.Resolution;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A least change that leads to a design that can be had, and what that one costs. */
@Schema(
    name = "Resolution",
    requiredProperties = {"change", "price"})
record ResolutionJson(Map<String, ChangeJson> change, MoneyJson price) {

  static ResolutionJson of(Resolution resolution) {
    var change = new LinkedHashMap<String, ChangeJson>();
    resolution.changes().forEach((option, to) -> change.put(option, ChangeJson.of(to)));
    return new ResolutionJson(change, MoneyJson.of(resolution.price()));
  }
}
