package io.maatwerk.configuration;

import java.math.BigInteger;

/**
 * Counts the designs of a diagram by one pass up it; in longs when the number of all designs fits
 * one, since no node has more designs below it than the root.
 */
final class Counting {

  private final Diagram diagram;
  private final BigInteger all;

  Counting(Diagram diagram) {
    this.diagram = diagram;
    all = exactly(diagram.freely());
  }

  /** How many designs there are. */
  BigInteger all() {
    return all;
  }

  /** How many designs have no barred value. */
  BigInteger of(long[][] weights) {
    return all.bitLength() < Long.SIZE ? BigInteger.valueOf(inLongs(weights)) : exactly(weights);
  }

  private long inLongs(long[][] weights) {
    var counts = new long[diagram.nodes() + 2];
    counts[diagram.end()] = 1;
    for (int level = diagram.levels() - 1; level >= 0; level--) {
      var open = open(level, weights);
      int edge = diagram.firstChild[level];
      for (int node = diagram.firstNode[level]; node < diagram.firstNode[level + 1]; node++) {
        for (int branch = 0; branch < open.length; branch++, edge++) {
          counts[node] += open[branch] * counts[diagram.children[edge]];
        }
      }
    }
    return counts[0];
  }

  private BigInteger exactly(long[][] weights) {
    var counts = new BigInteger[diagram.nodes() + 2];
    counts[diagram.end()] = BigInteger.ONE;
    counts[diagram.deadEnd()] = BigInteger.ZERO;
    for (int level = diagram.levels() - 1; level >= 0; level--) {
      var open = open(level, weights);
      int edge = diagram.firstChild[level];
      for (int node = diagram.firstNode[level]; node < diagram.firstNode[level + 1]; node++) {
        counts[node] = BigInteger.ZERO;
        for (int branch = 0; branch < open.length; branch++, edge++) {
          counts[node] = counts[node].add(times(open[branch], counts[diagram.children[edge]]));
        }
      }
    }
    return counts[0];
  }

  private static BigInteger times(long values, BigInteger designs) {
    return values == 1 ? designs : designs.multiply(BigInteger.valueOf(values));
  }

  /** How many values of each class are not barred. */
  private long[] open(int level, long[][] weights) {
    int tested = diagram.variable[level];
    var open = new long[diagram.arity[level]];
    for (int value = 0; value < weights[tested].length; value++) {
      open[diagram.classes.of(tested, value)] += weights[tested][value] < Diagram.BARRED ? 1 : 0;
    }
    return open;
  }
}
