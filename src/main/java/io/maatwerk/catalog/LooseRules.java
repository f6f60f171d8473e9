package io.maatwerk.catalog;

import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.Tangle;
import io.maatwerk.product.Rule;
import java.util.List;

/** Rules tie no more options together than a diagram holds. */
final class LooseRules implements EngineCheck {

  @Override
  public void check(ProductFile file, Configurator configurator, Findings findings) {
    configurator
        .tangle()
        .ifPresent(
            tangle ->
                findings.add(Code.TOO_TANGLED, spot(tangle.rules(), file), described(tangle)));
  }

  private static String described(Tangle tangle) {
    return ("rules tie %d options into a knot that takes %s; shoppers' answers stay exact but are"
            + " searched for click by click, those that take too long are shown as not verified,"
            + " and designs are not counted; loosen the %s where it is tightest, or split the"
            + " product")
        .formatted(tangle.options(), tangle.limit(), Clash.rules(tangle.rules()));
  }

  /** Where the first of the rules stands that the product's own file has. */
  static Spot spot(List<Rule> rules, ProductFile file) {
    return rules.stream()
        .map(Rule::id)
        .filter(id -> file.product().rules().stream().anyMatch(rule -> rule.id().equals(id)))
        .findFirst()
        .map(id -> file.spots().of(Spots.Thing.RULE, id))
        .orElseGet(() -> file.spots().of(Spots.Thing.PART, ""));
  }
}
