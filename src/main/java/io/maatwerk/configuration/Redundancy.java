package io.maatwerk.configuration;

import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What could be left out of a product and change nothing, proved by a SAT solver; what cannot be
 * proved in a second or two counts as needed.
 */
public final class Redundancy {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Model model;
  private final Sentences sentences;
  private final Explainer explainer;

  private Redundancy(Product product) {
    model = new Model(product);
    sentences = new Sentences(model);
    var deadline = Deadline.in(PATIENCE, System::nanoTime);
    var alone = new RuleAlone(model, new Requirements(model));
    explainer = Explainer.thorough(sentences, alone, deadline);
  }

  public static Redundancy of(Product product) {
    return new Redundancy(product);
  }

  /**
   * Rules that others imply, each with some that suffice; with none when nothing could ever break
   * it. Of rules that imply each other the first stays.
   *
   * @param rules those that may be named, in the order they are written
   */
  public Map<Rule, List<Rule>> implied(List<Rule> rules) {
    var implied = new LinkedHashMap<Rule, List<Rule>>();
    for (int at = rules.size() - 1; at >= 0; at--) {
      var rule = rules.get(at);
      var others = new ArrayList<>(model.rules());
      others.remove(rule);
      others.removeAll(implied.keySet());
      explainer
          .refutation(sentences.formula(rule).negate(), others)
          .ifPresent(core -> implied.put(rule, core.rules()));
    }
    return implied;
  }

  /** Premiums whose condition no design of the rules fulfils, each with rules that see to it. */
  public Map<Premium, List<Rule>> idle() {
    var idle = new LinkedHashMap<Premium, List<Rule>>();
    for (Premium premium : model.premiums()) {
      explainer
          .refutation(sentences.formula(premium.when()), model.rules())
          .ifPresent(core -> idle.put(premium, core.rules()));
    }
    return idle;
  }
}
