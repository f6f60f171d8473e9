package io.maatwerk.configuration;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds the lightest design by looking only where something is broken.
 *
 * <p>At first each variable is a cluster of its own and has its lightest value. While a requirement
 * is broken, the clusters that it looks at become one, whose lightest solution {@link Repair}
 * finds. Each cluster is as light as it can be alone, and none shares a variable with another, so
 * that no design weighs less than their sum; once nothing is broken, they are a lightest design.
 */
final class Clusters {

  private final Neighbourhood near;
  private final Ranks ranks;
  private final Purse purse;
  private final Repair repair;
  private final int[] values;
  private final int[] design;
  private final int[][] clusterOf;
  private final long[] weightOf;
  private final long[][] known;
  private long total;

  /**
   * @param level the greatest weight that gives up no more choices than a weight does
   */
  Clusters(Neighbourhood near, Ranks ranks, Purse purse, LongUnaryOperator level) {
    this.near = near;
    this.ranks = ranks;
    this.purse = purse;
    values = new int[ranks.variables()];
    clusterOf = new int[values.length][];
    weightOf = new long[values.length];
    known = new long[values.length][];
    for (int variable = 0; variable < values.length; variable++) {
      int lightest = ranks.from(variable);
      clusterOf[variable] = new int[] {variable};
      values[variable] = ranks.value(variable, lightest);
      weightOf[variable] = ranks.weight(variable, lightest);
      total += weightOf[variable];
      known[variable] = new long[ranks.arity(variable)];
    }
    design = values.clone();
    forget();
    repair = new Repair(near, ranks, purse, level, values);
  }

  /** The lightest design, once it is settled: the value of each variable. */
  int[] design() {
    return design.clone();
  }

  /** What a variable has in it. */
  int value(int variable) {
    return design[variable];
  }

  /**
   * The weight of the lightest design; {@link Diagram#BARRED} when there is none, {@link
   * Engine#UNSETTLED} when the budget was spent first.
   */
  long settle(Budget budget) {
    var left = new ArrayDeque<>(near.requirements().all());
    while (!left.isEmpty()) {
      var requirement = left.remove();
      if (requirement.isBroken(values)) {
        var merged = new TreeSet<Integer>();
        addClusters(requirement.scope(), merged);
        long weight = merge(merged, budget);
        if (weight >= Diagram.BARRED) {
          return weight;
        }
        merged.forEach(member -> left.addAll(near.requirements().at(member)));
      }
    }
    long weight = purse.buys(values) ? total : merge(everything(), budget);
    if (weight < Diagram.BARRED) {
      remember(IntStream.range(0, values.length).toArray(), total);
    }
    return weight < Diagram.BARRED ? total : weight;
  }

  private void remember(int[] members, long weight) {
    for (int member : members) {
      int value = values[member];
      known[member][value] = Math.min(known[member][value], weight);
    }
  }

  private void forget() {
    for (long[] weights : known) {
      Arrays.fill(weights, Diagram.BARRED);
    }
  }

  private long merge(TreeSet<Integer> merged, Budget budget) {
    var members = members(merged);
    long weight = repair.solve(members, Diagram.BARRED, budget);
    if (weight < Diagram.BARRED) {
      accept(members, weight);
    } else {
      merged.forEach(this::putBack);
    }
    return weight;
  }

  private void putBack(int member) {
    values[member] = design[member];
  }

  private void accept(int[] members, long weight) {
    total += weight - weight(members);
    for (int member : members) {
      clusterOf[member] = members;
      weightOf[member] = weight;
      design[member] = values[member];
    }
  }

  /** The weight of the clusters that some variables fill. */
  private long weight(int[] members) {
    long weight = 0;
    for (int member : members) {
      weight += clusterOf[member][0] == member ? weightOf[member] : 0;
    }
    return weight;
  }

  private void addClusters(int[] scope, TreeSet<Integer> merged) {
    for (int variable : scope) {
      for (int member : clusterOf[variable]) {
        merged.add(member);
      }
    }
  }

  private TreeSet<Integer> everything() {
    var all = new TreeSet<Integer>();
    IntStream.range(0, values.length).forEach(all::add);
    return all;
  }

  private static int[] members(TreeSet<Integer> merged) {
    return merged.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What weighs the lightest design that has that rank's value; as {@link #settle} else. */
  long through(int variable, int rank, Budget budget) {
    long met = known[variable][ranks.value(variable, rank)];
    if (met == total) {
      return total;
    }
    var touched = new TreeSet<Integer>();
    long weight = around(variable, rank, met, touched, budget);
    touched.forEach(this::putBack);
    return weight;
  }

  /** Makes a design that has the rank's value the lightest, if it weighs no more than that. */
  long adopt(int variable, int rank, long atMost, Budget budget) {
    forget();
    var touched = new TreeSet<Integer>();
    long weight = around(variable, rank, atMost + 1, touched, budget);
    if (weight <= atMost) {
      var members = members(touched);
      accept(members, weight - (total - weight(members)));
    } else {
      touched.forEach(this::putBack);
    }
    return weight;
  }

  /**
   * @param met only what weighs less is looked for; it is the answer when there is nothing
   */
  private long around(int variable, int rank, long met, TreeSet<Integer> touched, Budget budget) {
    int first = ranks.from(variable);
    int end = ranks.to(variable);
    ranks.hold(variable, rank);
    try {
      addClusters(new int[] {variable}, touched);
      return grow(met, touched, budget);
    } finally {
      ranks.confine(variable, first, end);
    }
  }

  private long grow(long met, TreeSet<Integer> touched, Budget budget) {
    while (true) {
      var members = members(touched);
      long rest = total - weight(members);
      long weight = repair.solve(members, met - rest - 1, budget);
      if (weight >= Diagram.BARRED) {
        return weight == Diagram.BARRED ? met : weight;
      }
      if (!addBroken(members, touched)) {
        remember(members, rest + weight);
        return rest + weight;
      }
    }
  }

  /** Adds the clusters that requirements tie to what these variables now break. */
  private boolean addBroken(int[] members, TreeSet<Integer> touched) {
    int before = touched.size();
    for (int member : members) {
      for (Requirement requirement : near.requirements().at(member)) {
        if (requirement.isBroken(values)) {
          addClusters(requirement.scope(), touched);
        }
      }
    }
    if (touched.size() == before && !purse.buys(values)) {
      touched.addAll(everything());
    }
    return touched.size() > before;
  }
}
