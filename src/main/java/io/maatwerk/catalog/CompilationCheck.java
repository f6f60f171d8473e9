package io.maatwerk.catalog;

import io.maatwerk.configuration.Compilation;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.product.Rule;
import java.util.List;
import java.util.Optional;

/** Some design obeys the rules, and they are simple enough to answer at once. */
final class CompilationCheck {

  private static final List<EngineCheck> CHECKS =
      List.of(new ValidDefault(), new ValidPresets(), new LivingChoices());

  private CompilationCheck() {}

  /** The configurator when there is one, after all that can be said about its designs. */
  static Optional<Configurator> check(
      ProductFile file, Compilation compilation, Findings findings) {
    if (compilation instanceof Compilation.Ready ready) {
      CHECKS.forEach(check -> check.check(file, ready.configurator(), findings));
      return Optional.of(ready.configurator());
    }
    if (compilation instanceof Compilation.Contradiction contradiction) {
      var rules = contradiction.rules();
      findings.add(
          Code.CONTRADICTION,
          spot(rules, file),
          "no design obeys the %s together".formatted(Clash.rules(rules)));
    } else {
      findings.add(
          Code.TOO_TANGLED,
          file.spots().of(Spots.Thing.PART, ""),
          "these rules tie too many options together; split the product or loosen some rules");
    }
    return Optional.empty();
  }

  private static Spot spot(List<Rule> rules, ProductFile file) {
    return rules.stream()
        .map(Rule::id)
        .filter(id -> file.product().rules().stream().anyMatch(rule -> rule.id().equals(id)))
        .findFirst()
        .map(id -> file.spots().of(Spots.Thing.RULE, id))
        .orElseGet(() -> file.spots().of(Spots.Thing.PART, ""));
  }
}
