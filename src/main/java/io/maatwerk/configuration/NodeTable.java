package io.maatwerk.configuration;

import java.util.Arrays;

/**
 * Reduced ordered multi-valued decision diagrams that share their nodes.
 *
 * <p>Nodes are numbers; 0 is false and 1 is true. A node tests the variable of its level, level 0
 * at the top, and has one child a value; equal nodes are one node, and a node whose children are
 * all the same is that child. After R. E. Bryant, "Graph-based algorithms for Boolean function
 * manipulation" (1986), and A. Srinivasan et al., "Algorithms for discrete function manipulation"
 * (1990).
 */
final class NodeTable {

  static final int FALSE = 0;
  static final int TRUE = 1;

  /** Thrown when more nodes are asked for than the cap allows. */
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Full(int cap) {
      super("more than " + cap + " nodes", null, false, false);
    }
  }

  private static final int TERMINAL_LEVEL = Integer.MAX_VALUE;
  private static final long AND = 1L << 62;
  private static final long OR = 1L << 61;

  /** What nodes may have on average, so that wide options count as the memory they take. */
  private static final long CHILDREN_A_NODE = 8;

  private static final int CACHE_SIZE = 1 << 16;

  private final int[] arity;
  private final int cap;
  private int nodes = 2;
  private int[] level = new int[1024];
  private int[] first = new int[1024];
  private int[] children = new int[4096];
  private int used;
  private int[] unique = new int[4096];
  private final long[] cachedKey = new long[CACHE_SIZE];
  private final int[] cached = new int[CACHE_SIZE];

  /**
   * @param arity how many values the variable of each level has
   * @param cap the most nodes it may hold
   */
  NodeTable(int[] arity, int cap) {
    this.arity = arity.clone();
    this.cap = cap;
    Arrays.fill(level, 0, 2, TERMINAL_LEVEL);
  }

  int levels() {
    return arity.length;
  }

  int arity(int atLevel) {
    return arity[atLevel];
  }

  int level(int node) {
    return level[node];
  }

  /**
   * The child for a value of the variable at a level, the node itself where it tests a later one.
   */
  int child(int node, int atLevel, int value) {
    return level[node] == atLevel ? children[first[node] + value] : node;
  }

  /** Whether the variable at that level has one of the values. */
  int oneOf(int atLevel, boolean[] values) {
    var kids = new int[arity[atLevel]];
    for (int value = 0; value < kids.length; value++) {
      kids[value] = values[value] ? TRUE : FALSE;
    }
    return node(atLevel, kids);
  }

  int and(int a, int b) {
    if (a == b || b == TRUE) {
      return a;
    }
    if (a == TRUE) {
      return b;
    }
    return a == FALSE || b == FALSE ? FALSE : combine(AND, Math.min(a, b), Math.max(a, b));
  }

  int or(int a, int b) {
    if (a == b || b == FALSE) {
      return a;
    }
    if (a == FALSE) {
      return b;
    }
    return a == TRUE || b == TRUE ? TRUE : combine(OR, Math.min(a, b), Math.max(a, b));
  }

  int not(int a) {
    if (a <= TRUE) {
      return TRUE - a;
    }
    long key = a;
    int slot = slot(key);
    if (cachedKey[slot] == key) {
      return cached[slot];
    }
    var kids = new int[arity[level[a]]];
    for (int value = 0; value < kids.length; value++) {
      kids[value] = not(children[first[a] + value]);
    }
    return remember(key, node(level[a], kids));
  }

  private int combine(long operation, int a, int b) {
    long key = operation | ((long) a << 30) | b;
    int slot = slot(key);
    if (cachedKey[slot] == key) {
      return cached[slot];
    }
    int top = Math.min(level[a], level[b]);
    var kids = new int[arity[top]];
    for (int value = 0; value < kids.length; value++) {
      int left = child(a, top, value);
      int right = child(b, top, value);
      kids[value] = operation == AND ? and(left, right) : or(left, right);
    }
    return remember(key, node(top, kids));
  }

  private int remember(long key, int node) {
    int slot = slot(key);
    cachedKey[slot] = key;
    cached[slot] = node;
    return node;
  }

  private static int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 48) & (CACHE_SIZE - 1);
  }

  private int node(int atLevel, int[] kids) {
    if (allSame(kids)) {
      return kids[0];
    }
    int slot = hash(atLevel, kids, 0, kids.length) & (unique.length - 1);
    while (unique[slot] != 0) {
      if (isNode(unique[slot], atLevel, kids)) {
        return unique[slot];
      }
      slot = (slot + 1) & (unique.length - 1);
    }
    unique[slot] = add(atLevel, kids);
    int added = unique[slot];
    if (nodes * 2 > unique.length) {
      rehash();
    }
    return added;
  }

  private static boolean allSame(int[] kids) {
    for (int kid : kids) {
      if (kid != kids[0]) {
        return false;
      }
    }
    return true;
  }

  private boolean isNode(int node, int atLevel, int[] kids) {
    return level[node] == atLevel
        && Arrays.equals(children, first[node], first[node] + kids.length, kids, 0, kids.length);
  }

  private int add(int atLevel, int[] kids) {
    if (nodes >= cap || used >= CHILDREN_A_NODE * cap) {
      throw new Full(cap);
    }
    if (nodes == level.length) {
      level = Arrays.copyOf(level, nodes * 2);
      first = Arrays.copyOf(first, nodes * 2);
    }
    while (used + kids.length > children.length) {
      children = Arrays.copyOf(children, children.length * 2);
    }
    level[nodes] = atLevel;
    first[nodes] = used;
    System.arraycopy(kids, 0, children, used, kids.length);
    used += kids.length;
    return nodes++;
  }

  private void rehash() {
    unique = new int[unique.length * 2];
    for (int node = 2; node < nodes; node++) {
      int slot = hash(level[node], children, first[node], arity[level[node]]) & (unique.length - 1);
      while (unique[slot] != 0) {
        slot = (slot + 1) & (unique.length - 1);
      }
      unique[slot] = node;
    }
  }

  private static int hash(int atLevel, int[] kids, int from, int length) {
    int hash = atLevel;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ kids[i]) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
