package io.maatwerk.configuration;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers a diagram's designs in catalog order, whatever the order of its levels; for one design.
 *
 * <p>Options are fixed one after another. What is left of the diagram shrinks with each, and only
 * those counts are made anew that lie above what changed.
 */
final class Numbering {

  private final Diagram diagram;
  private final int options;
  private final boolean inLongs;
  private final int[] levelOf;
  private final int[][] left;
  private final long[][] open;
  private final boolean[] reached;
  private final long[] counts;
  private final BigInteger[] exactCounts;

  /** The deepest level of which the nodes must be counted anew. */
  private int stale;

  Numbering(Diagram diagram, int options, BigInteger designs) {
    this.diagram = diagram;
    this.options = options;
    inLongs = designs.bitLength() < Long.SIZE;
    levelOf = new int[diagram.levels()];
    left = new int[diagram.levels()][];
    open = new long[diagram.levels()][];
    reached = new boolean[diagram.nodes() + 2];
    counts = new long[inLongs ? reached.length : 0];
    exactCounts = new BigInteger[inLongs ? 0 : reached.length];
    stale = left.length - 1;
    for (int level = 0; level < left.length; level++) {
      levelOf[diagram.variable[level]] = level;
      left[level] =
          IntStream.range(diagram.firstNode[level], diagram.firstNode[level + 1]).toArray();
      allow(level, 0, diagram.classes.values(diagram.variable[level]));
    }
  }

  /** One more than the designs that come before: those of its smaller prefixes. */
  BigInteger serial(int[] values) {
    var serial = BigInteger.ONE;
    for (int option = 0; option < options; option++) {
      if (values[option] > 0) {
        serial = serial.add(count(option, 0, values[option]));
      }
      fix(option, values[option]);
    }
    return serial;
  }

  /** The design at a place that there is. */
  int[] design(BigInteger serial) {
    var before = serial.subtract(BigInteger.ONE);
    var values = new int[options];
    for (int option = 0; option < options; option++) {
      var count = count(option, 0, 1);
      while (before.compareTo(count) >= 0) {
        before = before.subtract(count);
        values[option]++;
        count = count(option, values[option], values[option] + 1);
      }
      fix(option, values[option]);
    }
    return values;
  }

  private BigInteger count(int option, int first, int end) {
    allow(levelOf[option], first, end);
    int deepest = Math.max(stale, levelOf[option]);
    stale = levelOf[option];
    return inLongs ? BigInteger.valueOf(countInLongs(deepest)) : countExactly(deepest);
  }

  private long countInLongs(int deepest) {
    counts[diagram.end()] = 1;
    for (int level = deepest; level >= 0; level--) {
      for (int node : left[level]) {
        int edge = firstEdge(level, node);
        long count = 0;
        for (int branch = 0; branch < open[level].length; branch++) {
          count += open[level][branch] * counts[diagram.children[edge + branch]];
        }
        counts[node] = count;
      }
    }
    return counts[0];
  }

  private BigInteger countExactly(int deepest) {
    exactCounts[diagram.end()] = BigInteger.ONE;
    exactCounts[diagram.deadEnd()] = BigInteger.ZERO;
    for (int level = deepest; level >= 0; level--) {
      for (int node : left[level]) {
        exactCounts[node] = countExactly(level, node);
      }
    }
    return exactCounts[0];
  }

  private BigInteger countExactly(int level, int node) {
    int edge = firstEdge(level, node);
    var count = BigInteger.ZERO;
    for (int branch = 0; branch < open[level].length; branch++) {
      long values = open[level][branch];
      if (values > 0) {
        var below = exactCounts[diagram.children[edge + branch]];
        count = count.add(values == 1 ? below : below.multiply(BigInteger.valueOf(values)));
      }
    }
    return count;
  }

  private int firstEdge(int level, int node) {
    return diagram.firstChild[level] + (node - diagram.firstNode[level]) * diagram.arity[level];
  }

  /** Leaves a level the values of a range: of each class so many. */
  private void allow(int level, int first, int end) {
    open[level] = new long[diagram.arity[level]];
    for (int value = first; value < end; value++) {
      open[level][diagram.classes.of(diagram.variable[level], value)]++;
    }
  }

  private void fix(int option, int value) {
    allow(levelOf[option], value, value + 1);
    stale = Math.max(stale, levelOf[option]);
    for (int level = levelOf[option] + 1; level < left.length; level++) {
      int before = left[level].length;
      left[level] = stillReached(level);
      if (left[level].length == before) {
        return;
      }
    }
  }

  /** The nodes of a level that something open leads to. */
  private int[] stillReached(int level) {
    for (int node : left[level]) {
      reached[node] = false;
    }
    for (int node : left[level - 1]) {
      int edge = firstEdge(level - 1, node);
      for (int branch = 0; branch < open[level - 1].length; branch++) {
        reached[diagram.children[edge + branch]] |= open[level - 1][branch] > 0;
      }
    }
    return Arrays.stream(left[level]).filter(node -> reached[node]).toArray();
  }
}
