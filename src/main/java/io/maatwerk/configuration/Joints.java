package io.maatwerk.configuration;

import java.util.Arrays;

/** The nodes of a diagram at which ways part or meet, its root and its end among them. */
final class Joints {

  private final Diagram diagram;
  private final int[] in;
  private final int[] out;
  private final int[] number;
  private int count;

  Joints(Diagram diagram) {
    this.diagram = diagram;
    in = new int[diagram.nodes() + 2];
    out = new int[diagram.nodes() + 1];
    for (int level = 0; level < diagram.levels(); level++) {
      for (int node = diagram.firstNode[level]; node < diagram.firstNode[level + 1]; node++) {
        countWays(level, node);
      }
    }
    number = new int[diagram.nodes() + 1];
    for (int node = 0; node <= diagram.end(); node++) {
      number[node] = has(node) ? count++ : -1;
    }
  }

  private void countWays(int level, int node) {
    for (int branch = 0; branch < diagram.arity[level]; branch++) {
      int child = diagram.child(level, node, branch);
      in[child]++;
      out[node] += child == diagram.deadEnd() ? 0 : 1;
    }
  }

  boolean has(int node) {
    return in[node] != 1 || out[node] != 1;
  }

  /** A joint's place among all, as nodes are numbered. */
  int number(int node) {
    return number[node];
  }

  int count() {
    return count;
  }

  /** How many branches of joints lead on. */
  int stretches() {
    int all = 0;
    for (int node = 0; node < diagram.nodes(); node++) {
      all += has(node) ? out[node] : 0;
    }
    return all;
  }

  /** How many branches of all nodes lead on. */
  int steps() {
    return Arrays.stream(out).sum();
  }
}
