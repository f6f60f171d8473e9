package io.maatwerk.configuration;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Two kinds of weights in one, the major deciding. Sums are taken apart again by {@link #minor}.
 *
 * @param isExact whether both fit; else the major ones are only nearly told apart
 */
record Pair(long[][] weights, long unit, boolean isExact) {

  /** Sums of pairs stay well below {@link Diagram#BARRED}. */
  private static final long MOST = Diagram.BARRED >> 2;

  static Pair of(long[][] major, long[][] minor) {
    long unit = 2 * greatestSum(minor) + 1;
    long fits = MOST / unit / Math.max(1, greatestSum(major));
    long grain = fits > 0 ? 1 : greatestSum(major) / (MOST / unit) + 1;
    var weights = new long[major.length][];
    for (int variable = 0; variable < weights.length; variable++) {
      weights[variable] = new long[major[variable].length];
      for (int value = 0; value < weights[variable].length; value++) {
        weights[variable][value] =
            isBarred(major[variable][value]) || isBarred(minor[variable][value])
                ? Diagram.BARRED
                : major[variable][value] / grain * unit + minor[variable][value];
      }
    }
    return new Pair(weights, unit, grain == 1);
  }

  private static boolean isBarred(long weight) {
    return weight >= Diagram.BARRED;
  }

  private static long greatestSum(long[][] weights) {
    return Arrays.stream(weights).mapToLong(Pair::greatest).sum();
  }

  private static long greatest(long[] weights) {
    return LongStream.of(weights).filter(w -> !isBarred(w)).map(Math::abs).max().orElse(0);
  }

  /** The minor part of a sum. */
  long minor(long sum) {
    return Math.floorMod(sum + unit / 2, unit) - unit / 2;
  }

  /** A minor part, cut to what a sum can hold. */
  long within(long minor) {
    return Math.min(minor, unit / 2);
  }
}
