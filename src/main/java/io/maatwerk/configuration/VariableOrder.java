package io.maatwerk.configuration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Orders of a model's variables that promise small diagrams; each lists variables top down. */
final class VariableOrder {

  private static final int ROUNDS = 60;

  private final Model model;
  private final List<Set<Integer>> scopes = new ArrayList<>();

  private VariableOrder(Model model) {
    this.model = model;
    model.rules().forEach(rule -> scopes.add(Mentions.of(model, rule)));
    for (int i = 0; i < model.premiums().size(); i++) {
      var scope = Mentions.of(model, model.premiums().get(i).when());
      scope.add(model.premiumVariable(i));
      scopes.add(scope);
    }
  }

  /** The orders to try, the most natural first. */
  static List<int[]> candidates(Model model) {
    var orders = new VariableOrder(model);
    var written = orders.asWritten();
    var forced = orders.force(written);
    return Arrays.equals(written, forced) ? List.of(written) : List.of(written, forced);
  }

  /** Options as the catalog writes them, each premium right after the last option it asks about. */
  private int[] asWritten() {
    var place = new double[model.variables()];
    for (int variable = 0; variable < place.length; variable++) {
      place[variable] = variable;
    }
    for (int i = 0; i < model.premiums().size(); i++) {
      var asked = Mentions.of(model, model.premiums().get(i).when());
      int last = asked.stream().mapToInt(Integer::intValue).max().orElse(0);
      place[model.premiumVariable(i)] = last + 0.5;
    }
    return sortedBy(place);
  }

  /**
   * Moves each variable to the mean of the centres of its scopes until the total span stops
   * shrinking: F. A. Aloul et al., "FORCE: a fast and easy-to-implement variable-ordering
   * heuristic" (2003).
   */
  private int[] force(int[] start) {
    var order = start;
    var best = start;
    long least = span(start);
    for (int round = 0; round < ROUNDS; round++) {
      order = sortedBy(centres(places(order)));
      long span = span(order);
      if (span >= least) {
        break;
      }
      least = span;
      best = order;
    }
    return best;
  }

  private double[] centres(int[] places) {
    var sum = new double[places.length];
    var count = new int[places.length];
    for (Set<Integer> scope : scopes) {
      double centre = scope.stream().mapToInt(v -> places[v]).average().orElse(0);
      scope.forEach(
          variable -> {
            sum[variable] += centre;
            count[variable]++;
          });
    }
    for (int variable = 0; variable < sum.length; variable++) {
      sum[variable] = count[variable] == 0 ? places[variable] : sum[variable] / count[variable];
    }
    return sum;
  }

  private long span(int[] order) {
    var places = places(order);
    return scopes.stream().mapToLong(scope -> span(scope, places)).sum();
  }

  private static long span(Collection<Integer> scope, int[] places) {
    var places1 = scope.stream().mapToInt(v -> places[v]).summaryStatistics();
    return places1.getCount() == 0 ? 0 : places1.getMax() - places1.getMin();
  }

  private static int[] places(int[] order) {
    var places = new int[order.length];
    for (int level = 0; level < order.length; level++) {
      places[order[level]] = level;
    }
    return places;
  }

  private static int[] sortedBy(double[] place) {
    var order = new ArrayList<Integer>();
    for (int variable = 0; variable < place.length; variable++) {
      order.add(variable);
    }
    order.sort(Comparator.comparingDouble(variable -> place[variable]));
    return order.stream().mapToInt(Integer::intValue).toArray();
  }
}
