package io.maatwerk.configuration;

import java.math.BigInteger;
import java.util.Random;

/**
 * The designs of a diagram that have no barred value, numbered from 0 by their way down it, so that
 * each can be drawn as likely as every other.
 */
final class Lottery {

  private final Diagram diagram;
  private final long[][] weights;
  private final BigInteger[] below;

  Lottery(Diagram diagram, long[][] weights) {
    this.diagram = diagram;
    this.weights = weights;
    below = new BigInteger[diagram.nodes() + 2];
    below[diagram.end()] = BigInteger.ONE;
    below[diagram.deadEnd()] = BigInteger.ZERO;
    for (int level = diagram.levels() - 1; level >= 0; level--) {
      for (int node = diagram.firstNode[level]; node < diagram.firstNode[level + 1]; node++) {
        below[node] = count(level, node);
      }
    }
  }

  private BigInteger count(int level, int node) {
    int tested = diagram.variable[level];
    var ways = new long[diagram.arity[level]];
    for (int value = 0; value < weights[tested].length; value++) {
      ways[diagram.classes.of(tested, value)] += weights[tested][value] < Diagram.BARRED ? 1 : 0;
    }
    var count = BigInteger.ZERO;
    for (int branch = 0; branch < ways.length; branch++) {
      var designs = below[diagram.child(level, node, branch)];
      count = count.add(designs.multiply(BigInteger.valueOf(ways[branch])));
    }
    return count;
  }

  BigInteger designs() {
    return below[0];
  }

  /** The value of each variable of the design at a place, which is less than their number. */
  int[] design(BigInteger place) {
    var values = new int[diagram.variables()];
    var before = place;
    int node = 0;
    for (int level = 0; level < diagram.levels(); level++) {
      int tested = diagram.variable[level];
      int value = -1;
      int child;
      do {
        value++;
        child = diagram.child(level, node, diagram.classes.of(tested, value));
        if (weights[tested][value] >= Diagram.BARRED) {
          child = diagram.deadEnd();
        }
        before = before.subtract(below[child]);
      } while (before.signum() >= 0);
      before = before.add(below[child]);
      values[tested] = value;
      node = child;
    }
    return values;
  }

  /** Any of them, each as likely as every other; there must be one. */
  int[] draw(Random random) {
    BigInteger place;
    do {
      place = new BigInteger(designs().bitLength(), random);
    } while (place.compareTo(designs()) >= 0);
    return design(place);
  }
}
