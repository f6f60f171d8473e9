package io.maatwerk.catalog;

import io.maatwerk.configuration.Compilation;
import io.maatwerk.configuration.Configurator;
import java.util.List;
import java.util.Optional;

/** Some design obeys the rules. */
final class CompilationCheck {

  private static final List<EngineCheck> CHECKS =
      List.of(
          new ValidDefault(),
          new ValidPresets(),
          new LivingChoices(),
          new LooseRules(),
          new NeededRules());

  private CompilationCheck() {}

  /** The configurator when there is one, after all that can be said about its designs. */
  static Optional<Configurator> check(
      ProductFile file, Compilation compilation, Findings findings) {
    if (compilation instanceof Compilation.Ready ready) {
      var unhurried = ready.configurator().unhurried();
      CHECKS.forEach(check -> check.check(file, unhurried, findings));
      return Optional.of(ready.configurator());
    }
    var contradiction = (Compilation.Contradiction) compilation;
    var rules = contradiction.rules();
    findings.add(
        Code.CONTRADICTION,
        LooseRules.spot(rules, file),
        "no design obeys the %s together%s"
            .formatted(
                Clash.rules(rules),
                contradiction.minimal() ? "" : "; fewer of them may clash too"));
    return Optional.empty();
  }
}
