package io.maatwerk.bench;

import java.util.Arrays;

/** What half and what 99 of 100 measurements stay within, and their mean, in nanoseconds. */
public record Spread(int measurements, long p50, long p99, long mean) {

  public static Spread of(long[] nanos) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Spread(
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        Arrays.stream(sorted).sum() / sorted.length);
  }

  /** How many times the other's half, and how many times its mean. */
  public String times(Spread other) {
    return Figures.digits((double) p50 / other.p50)
        + "x / "
        + Figures.digits((double) mean / other.mean)
        + "x";
  }

  @Override
  public String toString() {
    return Figures.time(p50) + " / " + Figures.time(p99);
  }
}
