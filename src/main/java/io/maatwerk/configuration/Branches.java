package io.maatwerk.configuration;

import java.util.Arrays;

/** The branches of a diagram's nodes, as they are found. */
final class Branches {

  /** A branch that leads to no design. */
  static final int NONE = -1;

  private int[] children = new int[1024];
  private int size;

  void add(int child) {
    if (size == children.length) {
      children = Arrays.copyOf(children, size * 2);
    }
    children[size++] = child;
  }

  int size() {
    return size;
  }

  /** All of them, those that lead nowhere to the dead end after a diagram's last node. */
  int[] leadingTo(int[] firstNode) {
    int deadEnd = firstNode[firstNode.length - 1] + 1;
    var all = Arrays.copyOf(children, size);
    for (int edge = 0; edge < size; edge++) {
      all[edge] = all[edge] == NONE ? deadEnd : all[edge];
    }
    return all;
  }
}
