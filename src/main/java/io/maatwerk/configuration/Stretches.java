package io.maatwerk.configuration;

/**
 * A diagram as its passes read it: the {@link Joints}, where ways part or meet, and between them
 * stretches on which nothing is left to decide.
 *
 * <p>On most nodes of a large diagram only one branch leads on and only one way leads there, since
 * some choice above decided for many options at once; there a pass has sums to make and no choice.
 * Joints are numbered from the root, 0, to the end, which is the last. The stretches from joint j
 * are {@code from[j]} to {@code from[j + 1]}; stretch s leads to joint {@code to[s]} and takes the
 * branches {@code step[begin[s]]} to {@code step[begin[s + 1]]}. Branches are numbered over all
 * variables: {@code branch[variable][value]}.
 */
final class Stretches {

  final int[][] branch;
  final int[] from;
  final int[] to;
  final int[] begin;
  final int[] step;
  private final int branches;

  Stretches(Diagram diagram) {
    branch = new int[diagram.variables()][];
    branches = numberBranches(diagram.classes);
    var joints = new Joints(diagram);
    from = new int[joints.count() + 1];
    to = new int[joints.stretches()];
    begin = new int[to.length + 1];
    step = new int[joints.steps()];
    new Walk(diagram, joints).everywhere();
  }

  private int numberBranches(ValueClasses classes) {
    int first = 0;
    for (int variable = 0; variable < branch.length; variable++) {
      branch[variable] = new int[classes.values(variable)];
      for (int value = 0; value < branch[variable].length; value++) {
        branch[variable][value] = first + classes.of(variable, value);
      }
      first += classes.count(variable);
    }
    return first;
  }

  int joints() {
    return from.length - 1;
  }

  int end() {
    return joints() - 1;
  }

  /** Branches of all variables together; the values of a class share one. */
  int branches() {
    return branches;
  }

  /** Finds the stretches, joint by joint. */
  private final class Walk {
    private final Diagram diagram;
    private final Joints joints;
    private final int[] firstBranch;
    private int stretch;
    private int at;

    Walk(Diagram diagram, Joints joints) {
      this.diagram = diagram;
      this.joints = joints;
      firstBranch = new int[diagram.levels()];
      int[] before = new int[diagram.variables()];
      for (int variable = 1; variable < before.length; variable++) {
        before[variable] = before[variable - 1] + diagram.classes.count(variable - 1);
      }
      for (int level = 0; level < firstBranch.length; level++) {
        firstBranch[level] = before[diagram.variable[level]];
      }
    }

    void everywhere() {
      for (int level = 0; level < diagram.levels(); level++) {
        for (int node = diagram.firstNode[level]; node < diagram.firstNode[level + 1]; node++) {
          if (joints.has(node)) {
            from(level, node);
          }
        }
      }
    }

    private void from(int level, int node) {
      for (int taken = nextBranch(level, node, 0);
          taken < diagram.arity[level];
          taken = nextBranch(level, node, taken + 1)) {
        to[stretch] = follow(level, node, taken);
        begin[++stretch] = at;
      }
      from[joints.number(node) + 1] = stretch;
    }

    /** Goes on to the next joint, step by step. */
    private int follow(int level, int node, int branch) {
      step[at++] = firstBranch[level] + branch;
      int deep = level + 1;
      int here = diagram.child(level, node, branch);
      while (!joints.has(here)) {
        int only = nextBranch(deep, here, 0);
        step[at++] = firstBranch[deep] + only;
        here = diagram.child(deep++, here, only);
      }
      return joints.number(here);
    }

    /** The first branch from that one on that leads to a design. */
    private int nextBranch(int level, int node, int first) {
      int branch = first;
      while (branch < diagram.arity[level]
          && diagram.child(level, node, branch) == diagram.deadEnd()) {
        branch++;
      }
      return branch;
    }
  }
}
