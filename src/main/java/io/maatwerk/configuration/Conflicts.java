package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Core;
import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.product.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of the choices made cannot stand together, and why. */
final class Conflicts {

  private static final int MOST = 6;
  private static final int MOST_ASKED = 12;

  private final Situation situation;
  private final Explainer explainer;

  Conflicts(Situation situation, Explainer explainer) {
    this.situation = situation;
    this.explainer = explainer;
  }

  /**
   * Choices that cannot be had come first, each a conflict of its own; then minimal cores of the
   * others.
   *
   * @param unavailable choices made that no available design has although a valid one does
   */
  List<Conflict> among(Collection<Pick> unavailable) {
    var conflicts = new ArrayList<Conflict>();
    for (Pick pick : unavailable) {
      var reason = Optional.of(reason(pick));
      conflicts.add(new Conflict(List.of(), named(List.of(pick)), reason, true));
    }
    var others = new LinkedHashSet<>(situation.choices());
    others.removeAll(unavailable);
    cores(others).forEach(core -> conflicts.add(conflict(core)));
    return conflicts;
  }

  /** Why date, market or stock keeps a value from being had, itself or by what it needs. */
  Wording reason(Pick pick) {
    return situation
        .bars()
        .reason(pick)
        .orElseGet(
            () -> {
              var rules = situation.model().rules();
              var blamed = explainer.blame(List.of(pick), rules, situation.bars().picks());
              return situation.bars().blame(blamed);
            });
  }

  /** Cores that share no choice until the rest can stand together; then others, up to some. */
  private List<Core> cores(Set<Pick> choices) {
    var found = new LinkedHashSet<Core>();
    var rest = new LinkedHashSet<>(choices);
    for (var core = clash(rest); core.isPresent(); core = clash(rest)) {
      found.add(core.get());
      if (!rest.removeAll(core.get().choices())) {
        return List.copyOf(found);
      }
    }
    addOthers(found, choices);
    return List.copyOf(found);
  }

  /**
   * More cores, each found by leaving out a choice of every one that is known: R. Reiter's
   * hitting-set tree, "A theory of diagnosis from first principles" (1987), cut off after a while.
   */
  private void addOthers(Set<Core> found, Set<Pick> choices) {
    var seen = new HashSet<Set<Pick>>();
    var left = new ArrayDeque<Set<Pick>>(List.of(Set.of()));
    for (int asked = 0; asked < MOST_ASKED && found.size() < MOST && !left.isEmpty(); ) {
      var out = left.remove();
      var known = found.stream().filter(c -> Collections.disjoint(c.choices(), out)).findFirst();
      if (known.isEmpty()) {
        asked++;
        var rest = new LinkedHashSet<>(choices);
        rest.removeAll(out);
        known = clash(rest);
        known.ifPresent(found::add);
      }
      for (Pick pick : known.map(Core::choices).orElse(List.of())) {
        var more = new HashSet<>(out);
        more.add(pick);
        if (seen.add(more)) {
          left.add(more);
        }
      }
    }
  }

  private Optional<Core> clash(Set<Pick> choices) {
    return explainer.clash(choices, situation.bars().picks());
  }

  private Conflict conflict(Core core) {
    var bars = situation.bars().picks();
    var blamed = explainer.blame(core.choices(), core.rules(), bars);
    var reason =
        blamed.isEmpty() ? Optional.<Wording>empty() : Optional.of(situation.bars().blame(blamed));
    return new Conflict(core.rules(), named(core.choices()), reason, core.minimal());
  }

  private LinkedHashMap<String, String> named(Collection<Pick> picks) {
    var model = situation.model();
    var named = new LinkedHashMap<String, String>();
    for (Pick pick : picks) {
      var option = model.options().get(pick.variable());
      var value = model.values(pick.variable()).get(pick.value());
      named.put(option.id(), value);
    }
    return named;
  }
}
