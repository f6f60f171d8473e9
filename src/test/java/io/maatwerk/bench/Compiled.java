package io.maatwerk.bench;

import io.maatwerk.configuration.RepairAll;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Product;
import java.util.ArrayList;
import java.util.Optional;

/**
 * A product compiled once.
 *
 * @param nanos of all threads
 * @param engine empty where its rules tangle too much
 */
record Compiled(long nanos, Optional<RepairAll> engine) {

  static Compiled of(Product product, Terms terms) {
    var found = new ArrayList<Optional<RepairAll>>();
    long nanos = Cpu.nanosOfAllThreads(() -> found.add(RepairAll.compile(product, terms)));
    return new Compiled(nanos, found.get(0));
  }
}
