package io.maatwerk.configuration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Orders of a component's variables that promise small diagrams; each lists them top down. */
final class VariableOrder {

  private static final int ROUNDS = 60;

  private final Model model;
  private final Component component;

  private VariableOrder(Model model, Component component) {
    this.model = model;
    this.component = component;
  }

  /** The orders to try, each once, the most natural first. */
  static List<int[]> candidates(Model model, Component component) {
    var orders = new VariableOrder(model, component);
    var written = orders.asWritten();
    var candidates = new ArrayList<int[]>();
    candidates.add(written);
    Elimination.order(component).ifPresent(order -> addNew(candidates, order));
    addNew(candidates, orders.force(written));
    return candidates;
  }

  private static void addNew(List<int[]> candidates, int[] order) {
    if (candidates.stream().noneMatch(known -> Arrays.equals(known, order))) {
      candidates.add(order);
    }
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
   * Moves each variable to the mean of the centres of its constraints until the total span stops
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
    for (Constraint constraint : component.constraints()) {
      double centre = Arrays.stream(constraint.scope()).map(v -> places[v]).average().orElse(0);
      for (int variable : constraint.scope()) {
        sum[variable] += centre;
        count[variable]++;
      }
    }
    for (int variable = 0; variable < sum.length; variable++) {
      sum[variable] = count[variable] == 0 ? places[variable] : sum[variable] / count[variable];
    }
    return sum;
  }

  private long span(int[] order) {
    var places = places(order);
    return component.constraints().stream().mapToLong(c -> span(c.scope(), places)).sum();
  }

  private static long span(int[] scope, int[] places) {
    var reached = Arrays.stream(scope).map(variable -> places[variable]).summaryStatistics();
    return reached.getCount() == 0 ? 0 : reached.getMax() - reached.getMin();
  }

  /** The level of each of the model's variables; 0 for those of other components. */
  private int[] places(int[] order) {
    var places = new int[model.variables()];
    for (int level = 0; level < order.length; level++) {
      places[order[level]] = level;
    }
    return places;
  }

  private int[] sortedBy(double[] place) {
    return component.variables().stream()
        .sorted(Comparator.comparingDouble(variable -> place[variable]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
