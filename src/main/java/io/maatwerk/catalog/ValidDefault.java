package io.maatwerk.catalog;

import io.maatwerk.configuration.Configurator;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import java.util.LinkedHashMap;

/** What a product starts with obeys its rules. */
final class ValidDefault implements EngineCheck {

  @Override
  public void check(ProductFile file, Configurator configurator, Findings findings) {
    Clash.of(defaults(file), file, configurator)
        .ifPresent(
            clash ->
                findings.add(
                    Code.INVALID_DEFAULT,
                    spot(clash, file),
                    "what the product starts with " + clash.described()));
  }

  private static Selection defaults(ProductFile file) {
    var values = new LinkedHashMap<String, String>();
    var texts = new LinkedHashMap<String, String>();
    for (Option option : file.product().options()) {
      values.put(option.id(), option.standard());
      option.text().flatMap(text -> text.preset()).ifPresent(t -> texts.put(option.id(), t));
    }
    return new Selection(values, texts);
  }

  private static Spot spot(Clash clash, ProductFile file) {
    return clash.conflict().choices().entrySet().stream()
        .findFirst()
        .map(choice -> file.spots().standard(choice.getKey(), choice.getValue()))
        .orElseGet(() -> file.spots().of(Spots.Thing.RULE, clash.conflict().rules().get(0).id()));
  }
}
