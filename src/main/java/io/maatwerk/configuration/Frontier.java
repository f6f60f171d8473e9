package io.maatwerk.configuration;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Pairs of a key and a cost of which none is beaten in both by another: keys rise, costs fall.
 *
 * <p>The exact answer to "the least key that this much money buys", where no packed weight will do.
 */
record Frontier(long[] keys, long[] costs) {

  static final Frontier EMPTY = new Frontier(new long[0], new long[0]);
  static final Frontier ORIGIN = new Frontier(new long[1], new long[1]);

  /** This one and another moved by a key and a cost, without the pairs that are beaten. */
  Frontier merge(Frontier other, long key, long cost) {
    int most = keys.length + other.keys.length;
    var mergedKeys = new long[most];
    var mergedCosts = new long[most];
    int size = 0;
    for (int mine = 0, theirs = 0; mine + theirs < most; ) {
      boolean takeMine =
          theirs == other.keys.length
              || mine < keys.length && precedes(mine, other, theirs, key, cost);
      long nextKey = takeMine ? keys[mine] : other.keys[theirs] + key;
      long nextCost = takeMine ? costs[mine++] : other.costs[theirs++] + cost;
      if (size == 0 || nextCost < mergedCosts[size - 1]) {
        mergedKeys[size] = nextKey;
        mergedCosts[size++] = nextCost;
      }
    }
    return new Frontier(Arrays.copyOf(mergedKeys, size), Arrays.copyOf(mergedCosts, size));
  }

  private boolean precedes(int mine, Frontier other, int theirs, long key, long cost) {
    long theirKey = other.keys[theirs] + key;
    return keys[mine] < theirKey
        || keys[mine] == theirKey && costs[mine] <= other.costs[theirs] + cost;
  }

  /** The least key that costs at most that much; empty when nothing does. */
  OptionalLong leastKey(long atMost) {
    for (int i = 0; i < keys.length; i++) {
      if (costs[i] <= atMost) {
        return OptionalLong.of(keys[i]);
      }
    }
    return OptionalLong.empty();
  }

  /** The least cost of a pair with that key, which must be there. */
  long cost(long key) {
    return costs[Arrays.binarySearch(keys, key)];
  }
}
