package io.maatwerk.catalog;

import io.maatwerk.configuration.Configurator;
import io.maatwerk.product.Preset;

/** Every preset can be completed to a design that obeys the rules. */
final class ValidPresets implements EngineCheck {

  @Override
  public void check(ProductFile file, Configurator configurator, Findings findings) {
    for (Preset preset : file.product().presets()) {
      Clash.of(preset.selection(), file, configurator)
          .ifPresent(
              clash ->
                  findings.add(
                      Code.INVALID_PRESET,
                      file.spots().of(Spots.Thing.PRESET, preset.id()),
                      "the preset %s %s".formatted(Quote.of(preset.id()), clash.described())));
    }
  }
}
