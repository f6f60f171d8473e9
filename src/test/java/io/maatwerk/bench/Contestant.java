package io.maatwerk.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A solver that answers the same clicks for as long as its budget lasts. */
final class Contestant {

  private static final long WARM_UP = 3_000_000_000L;

  private final String name;
  private final PossibleValues solver;
  private final long budget;
  private final List<Long> measured = new ArrayList<>();
  private long spent;

  /**
   * @param budget nanoseconds of processor time for all clicks together
   */
  Contestant(String name, PossibleValues solver, long budget) {
    this.name = name;
    this.solver = solver;
    this.budget = budget;
  }

  String name() {
    return name;
  }

  void warmUp(List<Click> clicks) {
    long end = Cpu.nanos() + WARM_UP;
    for (int at = 0; Cpu.nanos() < end; at++) {
      solver.possible(clicks.get(at % clicks.size()).chosen());
    }
  }

  /** Answers a session; what clashes is checked but not counted, as a solver just says no then. */
  void answer(List<Click> session, List<BitSet> expected) {
    for (int at = 0; at < session.size() && spent < budget; at++) {
      long start = Cpu.nanos();
      var possible = solver.possible(session.get(at).chosen());
      long took = Cpu.nanos() - start;
      spent += took;
      if (!possible.equals(expected.get(at))) {
        throw new AssertionError(name + " disagrees with the diagram");
      }
      if (session.get(at).fits()) {
        measured.add(took);
      }
    }
  }

  Spread spread() {
    return Spread.of(measured.stream().mapToLong(Long::longValue).toArray());
  }
}
