package io.maatwerk.studio.api;

import io.maatwerk.configuration.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A choice made, and what it becomes; {@code to} is null where a text must still be written. */
@Schema(
    name = "Change",
    requiredProperties = {"from", "to"})
record ChangeJson(String from, @Schema(nullable = true) String to) {

  static ChangeJson of(Change change) {
    return new ChangeJson(change.from(), change.to().orElse(null));
  }
}
