package io.maatwerk.catalog;

import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.Redundancy;
import io.maatwerk.product.Rule;
import java.util.List;

/** Every rule of the product's own file says something new, and every premium can apply. */
final class NeededRules implements EngineCheck {

  @Override
  public void check(ProductFile file, Configurator configurator, Findings findings) {
    var redundancy = Redundancy.of(file.product());
    var own =
        file.product().rules().stream()
            .filter(rule -> file.spots().find(Spots.Thing.RULE, rule.id()).isPresent())
            .toList();
    redundancy.implied(own).forEach((rule, others) -> tell(rule, others, file, findings));
    redundancy
        .idle()
        .forEach(
            (premium, rules) ->
                findings.add(
                    Code.IDLE_PREMIUM,
                    file.spots().of(Spots.Thing.PREMIUM, premium.id()),
                    "no design earns the premium %s%s"
                        .formatted(Quote.of(premium.id()), because(rules))));
  }

  private static void tell(Rule rule, List<Rule> others, ProductFile file, Findings findings) {
    findings.add(
        Code.IMPLIED_RULE,
        file.spots().of(Spots.Thing.RULE, rule.id()),
        others.isEmpty()
            ? "nothing could ever break the rule %s".formatted(Quote.of(rule.id()))
            : "the %s already %s what the rule %s says"
                .formatted(
                    Clash.rules(others), others.size() == 1 ? "says" : "say", Quote.of(rule.id())));
  }

  private static String because(List<Rule> rules) {
    return rules.isEmpty() ? "" : " because of the " + Clash.rules(rules);
  }
}
