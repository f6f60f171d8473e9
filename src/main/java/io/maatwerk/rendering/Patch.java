package io.maatwerk.rendering;

import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A piece of a picture in which several paintings differ.
 *
 * @param bounds in pixels
 * @param differences how much each pair of paintings differs within, in the order of the pairs
 */
record Patch(Rectangle bounds, long[] differences) {

  /** Whether each pair that others tell apart can be told apart by it, to a share of them. */
  boolean tells(double share, List<Patch> others) {
    return IntStream.range(0, differences.length)
        .allMatch(
            pair ->
                differences[pair]
                    >= share * others.stream().mapToLong(p -> p.differences[pair]).max().orElse(0));
  }

  long all() {
    long all = 0;
    for (long difference : differences) {
      all += difference;
    }
    return all;
  }
}
