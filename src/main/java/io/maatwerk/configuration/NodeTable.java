package io.maatwerk.configuration;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Reduced ordered multi-valued decision diagrams that share their nodes.
 *
 * <p>Nodes are numbers; 0 is false and 1 is true. A node tests the variable of its level, level 0
 * at the top, and has one child a branch; equal nodes are one node, and a node whose children are
 * all the same is that child. After R. E. Bryant, "Graph-based algorithms for Boolean function
 * manipulation" (1986), and A. Srinivasan et al., "Algorithms for discrete function manipulation"
 * (1990).
 */
final class NodeTable {

  static final int FALSE = 0;
  static final int TRUE = 1;

  private static final int TERMINAL_LEVEL = Integer.MAX_VALUE;
  private static final long AND = 1L << 62;
  private static final long OR = 1L << 61;
  private static final int SMALLEST_CACHE = 1 << 12;
  private static final int LARGEST_CACHE = 1 << 20;

  private final int[] arity;
  private final Allowance allowance;
  private int nodes = 2;
  private int[] level = new int[1024];
  private int[] first = new int[1024];
  private int[] children = new int[4096];
  private int used;
  private int[] unique = new int[4096];
  private long[] cachedKey = new long[SMALLEST_CACHE];
  private int[] cached = new int[SMALLEST_CACHE];

  /**
   * @param arity how many branches the nodes of each level have
   */
  NodeTable(int[] arity, Allowance allowance) {
    this.arity = arity.clone();
    this.allowance = allowance;
    Arrays.fill(level, 0, 2, TERMINAL_LEVEL);
  }

  /** How many nodes were made, the two that test nothing included. */
  int nodes() {
    return nodes;
  }

  /** How many nodes can be reached from one, itself included, those that test nothing not. */
  int size(int root) {
    var seen = new BitSet(nodes);
    var left = new ArrayDeque<Integer>();
    left.push(root);
    while (!left.isEmpty()) {
      int node = left.pop();
      if (node > TRUE && !seen.get(node)) {
        seen.set(node);
        for (int at = first[node]; at < first[node] + arity[level[node]]; at++) {
          left.push(children[at]);
        }
      }
    }
    return seen.cardinality();
  }

  int arity(int atLevel) {
    return arity[atLevel];
  }

  int level(int node) {
    return level[node];
  }

  /** The child for a branch at a level, the node itself where it tests a later one. */
  int child(int node, int atLevel, int branch) {
    return level[node] == atLevel ? children[first[node] + branch] : node;
  }

  /** Whether the variable at that level takes one of the branches. */
  int oneOf(int atLevel, boolean[] branches) {
    var kids = new int[arity[atLevel]];
    for (int branch = 0; branch < kids.length; branch++) {
      kids[branch] = branches[branch] ? TRUE : FALSE;
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
    for (int branch = 0; branch < kids.length; branch++) {
      kids[branch] = not(children[first[a] + branch]);
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
    allowance.step(arity[top]);
    var kids = new int[arity[top]];
    for (int branch = 0; branch < kids.length; branch++) {
      int left = child(a, top, branch);
      int right = child(b, top, branch);
      kids[branch] = operation == AND ? and(left, right) : or(left, right);
    }
    return remember(key, node(top, kids));
  }

  private int remember(long key, int node) {
    int slot = slot(key);
    cachedKey[slot] = key;
    cached[slot] = node;
    return node;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (cached.length - 1);
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
    allowance.node(nodes, used);
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
    if (cached.length < LARGEST_CACHE) {
      cachedKey = new long[unique.length];
      cached = new int[unique.length];
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
