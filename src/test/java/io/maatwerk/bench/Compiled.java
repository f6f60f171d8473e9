package io.maatwerk.bench;

import io.maatwerk.configuration.RepairAll;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Product;
import java.util.Optional;

/**
 * A product compiled: what that takes in all threads, Java's own compiler's included.
 *
 * @param first nanoseconds, in steps of ten milliseconds
 * @param again nanoseconds once its code is warm; the same as the first where that was long
 * @param engine empty where its rules tangle too much
 */
record Compiled(long first, long again, Optional<RepairAll> engine) {

  private static final long LONG = 300_000_000;

  static Compiled of(Product product, Terms terms) {
    long start = Cpu.nanosOfAllThreads();
    var engine = RepairAll.compile(product, terms);
    long first = Cpu.nanosOfAllThreads() - start;
    return new Compiled(first, first < LONG ? again(product, terms) : first, engine);
  }

  private static long again(Product product, Terms terms) {
    long start = Cpu.nanosOfAllThreads();
    int times = 0;
    while (Cpu.nanosOfAllThreads() - start < LONG) {
      RepairAll.compile(product, terms);
      times++;
    }
    return (Cpu.nanosOfAllThreads() - start) / times;
  }

  /** More than any diagram has, where there is none. */
  int nodes() {
    return engine.map(RepairAll::nodes).orElse(Integer.MAX_VALUE);
  }

  @Override
  public String toString() {
    if (first >= LONG) {
      return Figures.time(first);
    }
    return Figures.tens(first) + " / " + Figures.time(again);
  }
}
