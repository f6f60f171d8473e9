package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Core;
import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.product.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of the choices made cannot stand together, and why. */
final class Conflicts {

  private static final int MOST = 6;
  private static final int MOST_CORES = 40;

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
      conflicts.add(new Conflict(List.of(), named(List.of(pick)), reason));
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

  /**
   * Different minimal cores, by leaving out one choice of each at a time: R. Reiter's hitting-set
   * tree, "A theory of diagnosis from first principles" (1987), cut off after some cores.
   */
  private List<Core> cores(Set<Pick> choices) {
    var found = new LinkedHashSet<Core>();
    var seen = new HashSet<Set<Pick>>();
    var left = new ArrayDeque<Set<Pick>>(List.of(choices));
    for (int asked = 0; asked < MOST_CORES && found.size() < MOST && !left.isEmpty(); asked++) {
      var rest = left.remove();
      explainer
          .clash(rest, situation.bars().picks())
          .ifPresent(
              core -> {
                found.add(core);
                for (Pick pick : core.choices()) {
                  var fewer = new LinkedHashSet<>(rest);
                  fewer.remove(pick);
                  if (seen.add(fewer)) {
                    left.add(fewer);
                  }
                }
              });
    }
    return List.copyOf(found);
  }

  private Conflict conflict(Core core) {
    var bars = situation.bars().picks();
    var blamed = explainer.blame(core.choices(), core.rules(), bars);
    var reason =
        blamed.isEmpty() ? Optional.<Wording>empty() : Optional.of(situation.bars().blame(blamed));
    return new Conflict(core.rules(), named(core.choices()), reason);
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
