package io.maatwerk.configuration;

import io.maatwerk.product.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The least changes that lead from choices that clash to designs that can be had.
 *
 * <p>Among the designs that give up as few choices as possible it takes, best first, the best of
 * each set of options changed: after the best one, the rest falls into parts that keep one more of
 * its changed options each (K. G. Murty, "An algorithm for ranking all the assignments in order of
 * increasing cost", 1968).
 */
final class Resolutions {

  private static final int MOST = 5;

  private final Situation situation;
  private final Engine.Inquiry inquiry;
  private boolean verified = true;

  Resolutions(Situation situation, Engine.Inquiry inquiry) {
    this.situation = situation;
    this.inquiry = inquiry;
  }

  /** A part of the designs and its best one. */
  private record Part(long[][] weights, Set<Integer> changedForSure, long weight, int[] design)
      implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
      int byWeight = Long.compare(weight, other.weight);
      return byWeight == 0 ? Arrays.compare(design, other.design) : byWeight;
    }
  }

  /** At most five, best first; none when options to keep leave no available design. */
  List<Resolution> leaving(Set<String> keep) {
    var weights = situation.packed();
    for (String option : keep) {
      int variable = situation.model().variableOf(option);
      if (situation.isChosen(variable)) {
        Situation.hold(weights, variable, situation.chosen(variable));
      }
    }
    var packing = situation.packing();
    long least = inquiry.least(weights);
    if (least == Engine.UNSETTLED) {
      return inquiry.some(weights).map(found -> resolution(found.values(), false)).stream()
          .toList();
    }
    if (least >= Diagram.BARRED) {
      return List.of();
    }
    int fewest = packing.givenUp(least);
    var parts = new PriorityQueue<Part>();
    part(weights, Set.of(), fewest).ifPresent(parts::add);
    var resolutions = new ArrayList<Resolution>();
    while (!parts.isEmpty() && resolutions.size() < MOST) {
      var best = parts.remove();
      resolutions.add(resolution(best.design(), verified));
      parts.addAll(rest(best, fewest));
    }
    return resolutions;
  }

  private Optional<Part> part(long[][] weights, Set<Integer> changedForSure, int fewest) {
    var packing = situation.packing();
    long least = inquiry.least(weights);
    verified &= least != Engine.UNSETTLED;
    if (least >= Diagram.BARRED || packing.givenUp(least) > fewest) {
      return Optional.empty();
    }
    long money = packing.money(least);
    long sameTotal = least - money + situation.sameTotal(money);
    var first = inquiry.first(weights, sameTotal);
    verified &= first.verified();
    return Optional.of(new Part(weights, changedForSure, sameTotal, first.values()));
  }

  private List<Part> rest(Part best, int fewest) {
    var parts = new ArrayList<Part>();
    var changed = new java.util.LinkedHashSet<>(best.changedForSure());
    for (int variable : changedOptions(best.design())) {
      if (changed.contains(variable)) {
        continue;
      }
      var kept = Situation.copy(best.weights());
      changed.forEach(sure -> kept[sure][situation.chosen(sure)] = Diagram.BARRED);
      Situation.hold(kept, variable, situation.chosen(variable));
      part(kept, Set.copyOf(changed), fewest).ifPresent(parts::add);
      changed.add(variable);
    }
    return parts;
  }

  private List<Integer> changedOptions(int[] design) {
    var changed = new ArrayList<Integer>();
    for (int variable = 0; variable < design.length; variable++) {
      if (situation.isChosen(variable) && situation.chosen(variable) != design[variable]) {
        changed.add(variable);
      }
    }
    return changed;
  }

  private Resolution resolution(int[] design, boolean isLeast) {
    Map<String, Change> changes = new LinkedHashMap<>();
    for (int variable : changedOptions(design)) {
      var option = situation.model().options().get(variable).id();
      changes.put(option, change(variable, design[variable]));
    }
    return new Resolution(changes, situation.total(design), isLeast);
  }

  private Change change(int variable, int value) {
    var option = situation.model().options().get(variable);
    var before = situation.model().values(variable).get(situation.chosen(variable));
    var after = situation.model().values(variable).get(value);
    if (!option.isText()) {
      return new Change(before, Optional.of(after));
    }
    var preset = option.text().orElseThrow().preset();
    if (after.equals(Choice.ANY)) {
      return new Change("", preset);
    }
    var words = situation.selection().texts().getOrDefault(option.id(), preset.orElse(""));
    return new Change(words, Optional.of(""));
  }
}
