package io.maatwerk.studio.api;

import io.maatwerk.product.Preset;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named beginning. */
@Schema(
    name = "Preset",
    requiredProperties = {"id", "name", "choices", "texts"})
record PresetJson(String id, String name, Map<String, String> choices, Map<String, String> texts) {

  static PresetJson of(Preset preset, Offer offer) {
    var selection = SelectionJson.of(preset.selection());
    return new PresetJson(
        preset.id(), offer.tell(preset.name()), selection.choices(), selection.texts());
  }
}
