package io.maatwerk.catalog;

import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Preset;
import java.util.Optional;

/** What a product or a preset starts with can be had today in every market. */
final class DefaultAvailability implements ProductCheck {

  @Override
  public void check(ProductFile file, Findings findings) {
    for (Option option : file.product().options()) {
      option
          .choice(option.standard())
          .ifPresent(choice -> checkDefault(option, choice, file, findings));
    }
    file.product().presets().forEach(preset -> checkPreset(preset, file, findings));
  }

  private static void checkDefault(
      Option option, Choice choice, ProductFile file, Findings findings) {
    var bar = bar(choice, file);
    if (!bar.isEmpty()) {
      findings.add(
          Code.DEFAULT_UNAVAILABLE,
          file.spots().standard(option.id(), choice.id()),
          "the default of %s cannot be had: %s".formatted(Quote.of(option.id()), bar));
    }
  }

  private static void checkPreset(Preset preset, ProductFile file, Findings findings) {
    for (var chosen : preset.selection().values().entrySet()) {
      var choice = file.product().option(chosen.getKey()).flatMap(o -> o.choice(chosen.getValue()));
      var bar = choice.map(c -> bar(c, file)).orElse("");
      if (!bar.isEmpty()) {
        findings.add(
            Code.PRESET_UNAVAILABLE,
            file.spots().of(Spots.Thing.PRESET, preset.id()),
            "the preset %s has %s, which cannot be had: %s"
                .formatted(
                    Quote.of(preset.id()),
                    Quote.of(chosen.getKey() + "=" + chosen.getValue()),
                    bar));
      }
    }
  }

  /** Why it cannot be had in the first market where it cannot; empty when it can everywhere. */
  private static String bar(Choice choice, ProductFile file) {
    var availability = choice.availability();
    for (var market : file.brand().markets()) {
      var bar = availability.bar(file.today(), market.id());
      if (bar.isPresent()) {
        boolean isElsewhere = inAnyMarket(availability).bar(file.today(), market.id()).isEmpty();
        return isElsewhere ? "it is not sold in " + market.id() : bar.get().in("en");
      }
    }
    return "";
  }

  private static Availability inAnyMarket(Availability availability) {
    return new Availability(
        availability.from(), availability.until(), Optional.empty(), availability.soldOut());
  }
}
