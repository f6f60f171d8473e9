package io.maatwerk.configuration;

import java.math.BigInteger;

/**
 * Counts the designs of a diagram by one pass up it; in longs when the number of all designs fits
 * one, since no node has more designs below it than the root.
 */
final class Counting {

  private final Stretches stretches;
  private final BigInteger all;

  /**
   * @param freely weights that bar nothing
   */
  Counting(Stretches stretches, long[][] freely) {
    this.stretches = stretches;
    all = exactly(open(freely));
  }

  /** How many designs there are. */
  BigInteger all() {
    return all;
  }

  /** How many designs have no barred value. */
  BigInteger of(long[][] weights) {
    var open = open(weights);
    return all.bitLength() < Long.SIZE ? BigInteger.valueOf(inLongs(open)) : exactly(open);
  }

  /** How many values of each branch are not barred. */
  private long[] open(long[][] weights) {
    var open = new long[stretches.branches()];
    for (int variable = 0; variable < weights.length; variable++) {
      for (int value = 0; value < weights[variable].length; value++) {
        boolean barred = weights[variable][value] >= Diagram.BARRED;
        open[stretches.branch[variable][value]] += barred ? 0 : 1;
      }
    }
    return open;
  }

  private long inLongs(long[] open) {
    var counts = new long[stretches.joints()];
    counts[stretches.end()] = 1;
    for (int joint = stretches.end() - 1; joint >= 0; joint--) {
      for (int s = stretches.from[joint]; s < stretches.from[joint + 1]; s++) {
        long ways = counts[stretches.to[s]];
        for (int at = stretches.begin[s]; at < stretches.begin[s + 1]; at++) {
          ways *= open[stretches.step[at]];
        }
        counts[joint] += ways;
      }
    }
    return counts[0];
  }

  private BigInteger exactly(long[] open) {
    var counts = new BigInteger[stretches.joints()];
    counts[stretches.end()] = BigInteger.ONE;
    for (int joint = stretches.end() - 1; joint >= 0; joint--) {
      counts[joint] = BigInteger.ZERO;
      for (int s = stretches.from[joint]; s < stretches.from[joint + 1]; s++) {
        counts[joint] = counts[joint].add(along(s, open, counts[stretches.to[s]]));
      }
    }
    return counts[0];
  }

  private BigInteger along(int stretch, long[] open, BigInteger designs) {
    var ways = designs;
    for (int at = stretches.begin[stretch]; at < stretches.begin[stretch + 1]; at++) {
      long values = open[stretches.step[at]];
      if (values == 0) {
        return BigInteger.ZERO;
      }
      ways = values == 1 ? ways : ways.multiply(BigInteger.valueOf(values));
    }
    return ways;
  }
}
