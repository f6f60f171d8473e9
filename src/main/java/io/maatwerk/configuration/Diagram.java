package io.maatwerk.configuration;

import java.math.BigInteger;

/**
 * All valid designs as the paths of one flat diagram, which two passes can ask anything additive.
 *
 * <p>Nodes are numbered from the root, 0, level by level; every path visits every level. A level
 * tests one variable and branches on the classes of its values; {@code children[firstChild[level] +
 * place * classes + class]} is a node of the next level. After the last level come two nodes that
 * test nothing: the end of every design, and the dead end of every branch that leads to none.
 * Questions are weights: {@code weights[variable][value]}, {@link #BARRED} where a value must not
 * be had.
 */
final class Diagram {

  /** The weight of what cannot be had; larger than every sum of weights. */
  static final long BARRED = 1L << 61;

  final ValueClasses classes;
  final int[] variable;
  final int[] arity;
  final int[] firstNode;
  final int[] firstChild;
  final int[] children;
  private final LeastPasses passes;
  private final Counting counting;

  /**
   * @param variable of each level, top down
   * @param firstNode of each level, and the number of nodes
   * @param children by edge, {@link #deadEnd} where there is none
   */
  Diagram(ValueClasses classes, int[] variable, int[] firstNode, int[] children) {
    this.classes = classes;
    this.variable = variable;
    this.firstNode = firstNode;
    this.children = children;
    arity = new int[variable.length];
    firstChild = new int[variable.length + 1];
    for (int level = 0; level < variable.length; level++) {
      arity[level] = classes.count(variable[level]);
      int nodes = firstNode[level + 1] - firstNode[level];
      firstChild[level + 1] = firstChild[level] + nodes * arity[level];
    }
    var stretches = new Stretches(this);
    passes = new LeastPasses(stretches);
    counting = new Counting(stretches, freely());
  }

  int nodes() {
    return firstNode[variable.length];
  }

  /** Branches that lead to designs or nowhere. */
  int edges() {
    return children.length;
  }

  /** Where every design ends. */
  int end() {
    return nodes();
  }

  /** Where every branch ends that leads to no design. */
  int deadEnd() {
    return nodes() + 1;
  }

  /** Where a branch of a level's node leads. */
  int child(int level, int node, int branch) {
    return children[firstChild[level] + (node - firstNode[level]) * arity[level] + branch];
  }

  int levels() {
    return variable.length;
  }

  int variables() {
    return variable.length;
  }

  /** Weights of nothing, to bar values in. */
  long[][] freely() {
    var weights = new long[variable.length][];
    for (int at = 0; at < variable.length; at++) {
      weights[at] = new long[classes.values(at)];
    }
    return weights;
  }

  /** The least weight of a design; {@link #BARRED} when there is none. */
  long least(long[][] weights) {
    return passes.least(weights);
  }

  /** For each variable and value the least weight of a design that has it, else {@link #BARRED}. */
  long[][] through(long[][] weights) {
    var through = freely();
    passes.through(weights, through);
    return through;
  }

  /** The same into arrays of the caller, shaped as {@link #freely}; allocates nothing. */
  long through(long[][] weights, long[][] into) {
    return passes.through(weights, into);
  }

  /** How many designs there are, counted once. */
  BigInteger designs() {
    return counting.all();
  }

  /** How many designs have no barred value. */
  BigInteger count(long[][] weights) {
    return counting.of(weights);
  }

  /** The trade-offs between two kinds of weight that designs offer, as {@link Frontier} defines. */
  Frontier frontier(long[][] keys, long[][] costs) {
    var frontiers = new Frontier[nodes() + 2];
    frontiers[end()] = Frontier.ORIGIN;
    frontiers[deadEnd()] = Frontier.EMPTY;
    for (int level = variable.length - 1; level >= 0; level--) {
      for (int node = firstNode[level]; node < firstNode[level + 1]; node++) {
        frontiers[node] = frontier(level, node, frontiers, keys, costs);
      }
    }
    return frontiers[0];
  }

  private Frontier frontier(
      int level, int node, Frontier[] frontiers, long[][] keys, long[][] costs) {
    int tested = variable[level];
    var merged = Frontier.EMPTY;
    for (int value = 0; value < classes.values(tested); value++) {
      int child = child(level, node, classes.of(tested, value));
      if (keys[tested][value] < BARRED) {
        merged = merged.merge(frontiers[child], keys[tested][value], costs[tested][value]);
      }
    }
    return merged;
  }
}
