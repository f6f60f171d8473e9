package io.maatwerk.configuration;

/**
 * The most that is tried on one component under one order.
 *
 * @param steps of combining two nodes, one a branch, some millions a second
 * @param nodes of about 40 bytes while they are made
 */
record Caps(long steps, int nodes) {

  private static final long STEPS = 64_000_000;
  private static final long STEPS_A_NODE = 8;
  private static final long HEAP_A_NODE = 400;

  /** Enough for rules that people write, and never more than a part of the heap. */
  static Caps ofThisMachine() {
    long room = Runtime.getRuntime().maxMemory() / HEAP_A_NODE;
    return new Caps(STEPS, (int) Math.min(STEPS / STEPS_A_NODE, room));
  }
}
