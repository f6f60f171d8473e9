package io.maatwerk.bench;

import java.util.Arrays;

/** What half and what 99 of 100 measurements stay within, in nanoseconds. */
record Spread(int measurements, long p50, long p99) {

  static Spread of(long[] nanos) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Spread(sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
  }

  double times(Spread other) {
    return (double) p50 / other.p50;
  }

  @Override
  public String toString() {
    return Figures.time(p50) + " / " + Figures.time(p99);
  }
}
