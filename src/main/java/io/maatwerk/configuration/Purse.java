package io.maatwerk.configuration;

import java.util.Arrays;

/** A limit on what a design may cost, beside what is minimised. */
final class Purse {

  static final Purse BOTTOMLESS = new Purse(new long[0][], Long.MAX_VALUE);

  private final long[][] money;
  private final long limit;

  /**
   * @param money by variable and value
   */
  Purse(long[][] money, long limit) {
    this.money = money;
    this.limit = limit;
  }

  boolean isBottomless() {
    return money.length == 0;
  }

  boolean buys(int[] values) {
    return isBottomless() || cost(values) <= limit;
  }

  private long cost(int[] values) {
    long cost = 0;
    for (int variable = 0; variable < money.length; variable++) {
      cost += money[variable][values[variable]];
    }
    return cost;
  }

  /** How much more than the limit some values cost at the least. */
  long lacking(long cost) {
    return cost - limit;
  }

  long cost(int variable, int value) {
    return money[variable][value];
  }

  /** For each rank of a variable the least cost from there on. */
  long[] leastFrom(int variable, Ranks ranks) {
    var least = new long[ranks.to(variable)];
    Arrays.fill(least, Diagram.BARRED);
    for (int rank = least.length - 1; rank >= ranks.from(variable); rank--) {
      long next = rank + 1 < least.length ? least[rank + 1] : Diagram.BARRED;
      least[rank] = Math.min(next, cost(variable, ranks.value(variable, rank)));
    }
    return least;
  }
}
