package io.maatwerk.configuration;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * All valid designs as the paths of one flat diagram, which two passes can ask anything additive.
 *
 * <p>Nodes are numbered from the root, 0, level by level; every path visits every level. Questions
 * are weights: {@code weights[variable][value]}, {@link #BARRED} where a value must not be had. The
 * passes are Dijkstra's on a layered graph, upwards and downwards, as in H. R. Andersen et al.,
 * "Interactive cost configuration over decision diagrams" (2010).
 */
final class Diagram {

  /** The weight of what cannot be had; larger than every sum of weights. */
  static final long BARRED = 1L << 61;

  private static final int NO_CHILD = -1;

  private final int[] variable;
  private final int[] arity;
  private final int[] firstNode;
  private final int[] firstChild;
  private final int[] children;
  private final boolean countsFitLong;

  private Diagram(int[] variable, int[] arity, int[] firstNode, int[] firstChild, int[] children) {
    this.variable = variable;
    this.arity = arity;
    this.firstNode = firstNode;
    this.firstChild = firstChild;
    this.children = children;
    countsFitLong = countExactly(freely()).bitLength() < Long.SIZE;
  }

  /**
   * Flattens a table's node.
   *
   * @param order the variable of each level, top down
   */
  static Diagram flatten(NodeTable table, int root, int[] order) {
    var levels = new Flattening(table, root).levels();
    int depth = order.length;
    var arity = new int[depth];
    var firstNode = new int[depth + 1];
    var firstChild = new int[depth + 1];
    for (int level = 0; level < depth; level++) {
      arity[level] = table.arity(level);
      firstNode[level + 1] = firstNode[level] + levels.get(level).size();
      firstChild[level + 1] = firstChild[level] + levels.get(level).size() * arity[level];
    }
    var children = new int[firstChild[depth]];
    for (int level = 0, at = 0; level < depth; level++) {
      for (int node : levels.get(level).keySet()) {
        for (int value = 0; value < arity[level]; value++) {
          int child = table.child(node, level, value);
          children[at++] =
              child == NodeTable.FALSE
                  ? NO_CHILD
                  : firstNode[level + 1] + levels.get(level + 1).get(child);
        }
      }
    }
    return new Diagram(order.clone(), arity, firstNode, firstChild, children);
  }

  int nodes() {
    return firstNode[variable.length];
  }

  int variables() {
    return variable.length;
  }

  /** Weights of nothing, to bar values in. */
  long[][] freely() {
    var weights = new long[variable.length][];
    for (int level = 0; level < variable.length; level++) {
      weights[variable[level]] = new long[arity[level]];
    }
    return weights;
  }

  /** The least weight of a design; {@link #BARRED} when there is none. */
  long least(long[][] weights) {
    return upwards(weights)[0];
  }

  /** For each variable and value the least weight of a design that has it, else {@link #BARRED}. */
  long[][] through(long[][] weights) {
    var below = upwards(weights);
    var above = new long[below.length];
    Arrays.fill(above, BARRED);
    above[0] = 0;
    var through = new long[variable.length][];
    for (int level = 0; level < variable.length; level++) {
      through[variable[level]] = through(level, weights[variable[level]], above, below);
    }
    return through;
  }

  private long[] through(int level, long[] weight, long[] above, long[] below) {
    var through = new long[arity[level]];
    Arrays.fill(through, BARRED);
    int edge = firstChild[level];
    for (int node = firstNode[level]; node < firstNode[level + 1]; node++) {
      for (int value = 0; value < through.length; value++, edge++) {
        int child = children[edge];
        if (child == NO_CHILD || weight[value] >= BARRED || above[node] >= BARRED) {
          continue;
        }
        long reached = above[node] + weight[value];
        above[child] = Math.min(above[child], reached);
        if (below[child] < BARRED) {
          through[value] = Math.min(through[value], reached + below[child]);
        }
      }
    }
    return through;
  }

  private long[] upwards(long[][] weights) {
    var least = new long[nodes() + 1];
    for (int level = variable.length - 1; level >= 0; level--) {
      var weight = weights[variable[level]];
      int edge = firstChild[level];
      for (int node = firstNode[level]; node < firstNode[level + 1]; node++) {
        long best = BARRED;
        for (int value = 0; value < weight.length; value++, edge++) {
          int child = children[edge];
          if (child != NO_CHILD && weight[value] < BARRED && least[child] < BARRED) {
            best = Math.min(best, weight[value] + least[child]);
          }
        }
        least[node] = best;
      }
    }
    return least;
  }

  /** The trade-offs between two kinds of weight that designs offer, as {@link Frontier} defines. */
  Frontier frontier(long[][] keys, long[][] costs) {
    var frontiers = new Frontier[nodes() + 1];
    frontiers[nodes()] = Frontier.ORIGIN;
    for (int level = variable.length - 1; level >= 0; level--) {
      var key = keys[variable[level]];
      var cost = costs[variable[level]];
      int edge = firstChild[level];
      for (int node = firstNode[level]; node < firstNode[level + 1]; node++) {
        var merged = Frontier.EMPTY;
        for (int value = 0; value < key.length; value++, edge++) {
          int child = children[edge];
          if (child != NO_CHILD && key[value] < BARRED) {
            merged = merged.merge(frontiers[child], key[value], cost[value]);
          }
        }
        frontiers[node] = merged;
      }
    }
    return frontiers[0];
  }

  /** How many designs have no barred value. */
  BigInteger count(long[][] weights) {
    return countsFitLong ? BigInteger.valueOf(countInLongs(weights)) : countExactly(weights);
  }

  private long countInLongs(long[][] weights) {
    var counts = new long[nodes() + 1];
    counts[nodes()] = 1;
    for (int level = variable.length - 1; level >= 0; level--) {
      var weight = weights[variable[level]];
      int edge = firstChild[level];
      for (int node = firstNode[level]; node < firstNode[level + 1]; node++) {
        for (int value = 0; value < weight.length; value++, edge++) {
          if (children[edge] != NO_CHILD && weight[value] < BARRED) {
            counts[node] += counts[children[edge]];
          }
        }
      }
    }
    return counts[0];
  }

  private BigInteger countExactly(long[][] weights) {
    var counts = new BigInteger[nodes() + 1];
    counts[nodes()] = BigInteger.ONE;
    for (int level = variable.length - 1; level >= 0; level--) {
      var weight = weights[variable[level]];
      int edge = firstChild[level];
      for (int node = firstNode[level]; node < firstNode[level + 1]; node++) {
        counts[node] = BigInteger.ZERO;
        for (int value = 0; value < weight.length; value++, edge++) {
          if (children[edge] != NO_CHILD && weight[value] < BARRED) {
            counts[node] = counts[node].add(counts[children[edge]]);
          }
        }
      }
    }
    return counts[0];
  }
}
