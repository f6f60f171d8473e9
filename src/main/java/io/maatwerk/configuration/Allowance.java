package io.maatwerk.configuration;

/**
 * What building one table may take, counted the same on every machine: nodes, their branches, and
 * steps; asked at each node and step, so that nothing runs on or out of memory.
 */
final class Allowance {

  /** Thrown when something is used up. */
  static final class UsedUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsedUp(String what) {
      super(what, null, false, false);
    }
  }

  /** What nodes may have on average, so that wide options count as the memory they take. */
  private static final long BRANCHES_A_NODE = 8;

  private final Caps caps;
  private long steps;

  Allowance(Caps caps) {
    this.caps = caps;
  }

  /** Steps taken so far. */
  long steps() {
    return steps;
  }

  /** Before one more node is made. */
  void node(int made, int branches) {
    if (made >= caps.nodes() || branches >= BRANCHES_A_NODE * caps.nodes()) {
      throw new UsedUp("more than " + caps.nodes() + " nodes");
    }
  }

  /** Before two nodes are combined, branch by branch. */
  void step(int branches) {
    steps += branches;
    if (steps > caps.steps()) {
      throw new UsedUp("more than " + caps.steps() + " steps");
    }
  }
}
