package io.maatwerk.configuration;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The values of each variable that may be had, the lightest first; of equals the first as written.
 * While a search runs each variable is confined to a range of ranks.
 */
final class Ranks {

  private final int[][] valueAt;
  private final long[][] weightAt;
  private final int[] arity;
  private final int[] from;
  private final int[] to;

  /**
   * @param alive values that some design has, by variable; others are left out
   */
  Ranks(long[][] weights, boolean[][] alive) {
    valueAt = new int[weights.length][];
    weightAt = new long[weights.length][];
    arity = Arrays.stream(weights).mapToInt(weight -> weight.length).toArray();
    from = new int[weights.length];
    to = new int[weights.length];
    for (int variable = 0; variable < weights.length; variable++) {
      var weight = weights[variable];
      var among = alive[variable];
      valueAt[variable] =
          IntStream.range(0, weight.length)
              .filter(value -> weight[value] < Diagram.BARRED && among[value])
              .boxed()
              .sorted((a, b) -> Long.compare(weight[a], weight[b]))
              .mapToInt(Integer::intValue)
              .toArray();
      weightAt[variable] = Arrays.stream(valueAt[variable]).mapToLong(v -> weight[v]).toArray();
      to[variable] = valueAt[variable].length;
    }
  }

  int variables() {
    return to.length;
  }

  int arity(int variable) {
    return arity[variable];
  }

  /** Whether some variable has no value left. */
  boolean isEmpty() {
    return IntStream.range(0, to.length).anyMatch(variable -> from[variable] == to[variable]);
  }

  int value(int variable, int rank) {
    return valueAt[variable][rank];
  }

  long weight(int variable, int rank) {
    return weightAt[variable][rank];
  }

  /** The rank of a value; -1 when it may not be had. */
  int rank(int variable, int value) {
    for (int rank = from[variable]; rank < to[variable]; rank++) {
      if (valueAt[variable][rank] == value) {
        return rank;
      }
    }
    return -1;
  }

  int from(int variable) {
    return from[variable];
  }

  int to(int variable) {
    return to[variable];
  }

  void hold(int variable, int rank) {
    from[variable] = rank;
    to[variable] = rank + 1;
  }

  void confine(int variable, int first, int end) {
    from[variable] = first;
    to[variable] = end;
  }
}
