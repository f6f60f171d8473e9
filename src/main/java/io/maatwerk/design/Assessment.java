package io.maatwerk.design;

import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.Design;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Selection;
import java.util.List;
import java.util.Set;

/** Whether choices are one design that can be had, and if not what stands between. */
sealed interface Assessment {

  /** Every option has a value and every text its words. */
  record Fit(Design design) implements Assessment {}

  record Unfit(SaveOutcome why) implements Assessment {}

  static Assessment of(Configurator configurator, Selection chosen, Terms terms) {
    return of(configurator.evaluate(chosen, Set.of(), terms));
  }

  private static Assessment of(Configuration configuration) {
    if (!configuration.available()) {
      return new Unfit(new SaveOutcome.Clashing(configuration.conflicts()));
    }
    var needs = configuration.design().map(Design::needs).orElse(List.of());
    if (!configuration.complete() || !needs.isEmpty()) {
      return new Unfit(new SaveOutcome.Incomplete(configuration.open(), needs));
    }
    return new Fit(configuration.design().orElseThrow());
  }
}
