package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Pick;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which values are not known to be in no design. */
final class Living {

  private final Model model;
  private final boolean[][] alive;
  private boolean sure = true;

  Living(Model model, Collection<Pick> bars) {
    this.model = model;
    alive = new boolean[model.variables()][];
    for (int variable = 0; variable < alive.length; variable++) {
      alive[variable] = new boolean[model.arity(variable)];
      Arrays.fill(alive[variable], true);
    }
    bars.forEach(this::bury);
  }

  void bury(Pick pick) {
    alive[pick.variable()][pick.value()] = false;
  }

  /** Says that some values may be dead that count as alive. */
  Living unsure() {
    sure = false;
    return this;
  }

  boolean isSure() {
    return sure;
  }

  boolean[][] values() {
    return alive;
  }

  /** The values that no design has, by option; options without any are absent. */
  Map<String, Set<String>> dead() {
    var dead = new LinkedHashMap<String, Set<String>>();
    for (int variable = 0; variable < model.options().size(); variable++) {
      for (int value = 0; value < alive[variable].length; value++) {
        if (!alive[variable][value]) {
          dead.computeIfAbsent(model.options().get(variable).id(), option -> new LinkedHashSet<>())
              .add(model.values(variable).get(value));
        }
      }
    }
    return dead;
  }
}
