package io.maatwerk.configuration;

import java.util.Arrays;

/**
 * A diagram as its passes read it: the nodes where ways part or meet, and between them stretches on
 * which nothing is left to decide.
 *
 * <p>On most nodes of a large diagram only one branch leads on and only one way leads there, since
 * some choice above decided for many options at once; there a pass has sums to make and no choice.
 * Joints are numbered as their nodes are, from the root, 0, to the end, which is the last. The
 * stretches from joint j are {@code from[j]} to {@code from[j + 1]}; stretch s leads to joint
 * {@code to[s]} and takes the branches {@code step[begin[s]]} to {@code step[begin[s + 1]]}, of
 * which each is a number: {@code offset[level]} plus the class.
 */
final class Stretches {

  final int[] offset;
  final int[] from;
  final int[] to;
  final int[] begin;
  final int[] step;

  private Stretches(int levels, int joints, int stretches, int steps) {
    offset = new int[levels + 1];
    from = new int[joints + 1];
    to = new int[stretches];
    begin = new int[stretches + 1];
    step = new int[steps];
  }

  static Stretches of(Diagram diagram) {
    var ways = new Ways(diagram);
    var stretches =
        new Stretches(diagram.levels(), ways.joints(), ways.stretches(), ways.branches());
    for (int level = 0; level < diagram.levels(); level++) {
      stretches.offset[level + 1] = stretches.offset[level] + diagram.arity[level];
    }
    stretches.walk(diagram, ways);
    return stretches;
  }

  int joints() {
    return from.length - 1;
  }

  int end() {
    return joints() - 1;
  }

  /** Classes of all levels together. */
  int classes() {
    return offset[offset.length - 1];
  }

  private void walk(Diagram diagram, Ways ways) {
    int stretch = 0;
    int at = 0;
    for (int level = 0; level < diagram.levels(); level++) {
      for (int node = diagram.firstNode[level]; node < diagram.firstNode[level + 1]; node++) {
        if (!ways.isJoint(node)) {
          continue;
        }
        for (int branch = 0; branch < diagram.arity[level]; branch++) {
          if (diagram.child(level, node, branch) != diagram.deadEnd()) {
            at = walk(diagram, ways, level, node, branch, stretch++, at);
          }
        }
        from[ways.joint(node) + 1] = stretch;
      }
    }
    from[joints()] = stretch;
  }

  /** Takes a branch of a joint and goes on to the next; answers where the steps end. */
  private int walk(
      Diagram diagram, Ways ways, int level, int node, int branch, int stretch, int start) {
    int at = start;
    int here = node;
    int taken = branch;
    for (int deep = level; ; deep++) {
      step[at++] = offset[deep] + taken;
      here = diagram.child(deep, here, taken);
      if (ways.isJoint(here)) {
        to[stretch] = ways.joint(here);
        begin[stretch + 1] = at;
        return at;
      }
      taken = ways.onlyBranch(deep + 1, here);
    }
  }

  /** How many ways lead to each node of a diagram and on from it. */
  private static final class Ways {
    private final Diagram diagram;
    private final int[] in;
    private final int[] out;
    private final int[] joint;
    private int joints;

    Ways(Diagram diagram) {
      this.diagram = diagram;
      in = new int[diagram.nodes() + 2];
      out = new int[diagram.nodes() + 1];
      joint = new int[diagram.nodes() + 1];
      for (int level = 0; level < diagram.levels(); level++) {
        for (int node = diagram.firstNode[level]; node < diagram.firstNode[level + 1]; node++) {
          count(level, node);
        }
      }
      for (int node = 0; node <= diagram.end(); node++) {
        joint[node] = isJoint(node) ? joints++ : -1;
      }
    }

    private void count(int level, int node) {
      for (int branch = 0; branch < diagram.arity[level]; branch++) {
        int child = diagram.child(level, node, branch);
        in[child]++;
        out[node] += child == diagram.deadEnd() ? 0 : 1;
      }
    }

    boolean isJoint(int node) {
      return in[node] != 1 || out[node] != 1;
    }

    int joint(int node) {
      return joint[node];
    }

    int joints() {
      return joints;
    }

    int stretches() {
      int all = 0;
      for (int node = 0; node < diagram.nodes(); node++) {
        all += isJoint(node) ? out[node] : 0;
      }
      return all;
    }

    int branches() {
      return Arrays.stream(out).sum();
    }

    int onlyBranch(int level, int node) {
      int branch = 0;
      while (diagram.child(level, node, branch) == diagram.deadEnd()) {
        branch++;
      }
      return branch;
    }
  }
}
