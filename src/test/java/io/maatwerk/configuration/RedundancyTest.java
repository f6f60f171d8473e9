package io.maatwerk.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RedundancyTest {

  @Property(tries = 150)
  void namesRulesThatOthersImply(@ForAll("products") Product product) {
    var force = BruteForce.of(product);
    var implied = Redundancy.of(product).implied(product.rules());

    var needless = new ArrayList<Rule>();
    for (int at = product.rules().size() - 1; at >= 0; at--) {
      var rule = product.rules().get(at);
      var others = without(product.allRules(), rule);
      others.removeAll(needless);
      if (follows(rule, others, force)) {
        needless.add(rule);
      }
    }
    assertThat(implied.keySet()).containsExactlyElementsOf(needless);
    implied.forEach(
        (rule, reasons) -> {
          assertThat(reasons).doesNotContain(rule);
          minimal(reasons, some -> follows(rule, some, force));
        });
  }

  @Property(tries = 150)
  void namesPremiumsThatNoDesignEarns(@ForAll("products") Product product) {
    var force = BruteForce.of(product);
    var idle = Redundancy.of(product).idle();

    for (Premium premium : product.premiums()) {
      assertThat(idle.containsKey(premium)).isEqualTo(isIdle(premium, product.allRules(), force));
    }
    idle.forEach((premium, reasons) -> minimal(reasons, some -> isIdle(premium, some, force)));
  }

  @Provide
  Arbitrary<Product> products() {
    return Arbitraries.<Sample>randomValue(random -> Sample.random(new Dice(random)))
        .map(Sample::product);
  }

  private static void minimal(List<Rule> reasons, Predicate<List<Rule>> suffice) {
    assertThat(suffice.test(reasons)).as("%s suffice", reasons).isTrue();
    for (var fewer : BruteForce.eachLeftOut(reasons)) {
      assertThat(suffice.test(fewer)).as("%s suffice", fewer).isFalse();
    }
  }

  private static List<Rule> without(Collection<Rule> rules, Rule rule) {
    var others = new ArrayList<>(rules);
    others.remove(rule);
    return others;
  }

  private static boolean follows(Rule rule, List<Rule> others, BruteForce force) {
    return force.rows().stream()
        .filter(row -> row.obeys(force.bits(others)))
        .allMatch(row -> row.obeys(force.bits(List.of(rule))));
  }

  private static boolean isIdle(Premium premium, List<Rule> rules, BruteForce force) {
    return force.rows().stream()
        .filter(row -> row.obeys(force.bits(rules)))
        .noneMatch(row -> Reading.truth(premium.when(), row.values()).orElseThrow());
  }
}
