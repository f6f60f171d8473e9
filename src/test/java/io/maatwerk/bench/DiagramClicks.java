package io.maatwerk.bench;

import io.maatwerk.configuration.RepairAll;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Clicks that the diagram answers, each of them several times. */
final class DiagramClicks {

  private static final int ROUNDS = 3;
  private static final long WARM_UP = 300_000_000L;

  private final RepairAll engine;
  private final List<Long> measured = new ArrayList<>();

  DiagramClicks(RepairAll engine) {
    this.engine = engine;
  }

  /** Warmed up, every click of every session. */
  static Spread measure(RepairAll engine, List<List<Click>> sessions) {
    var clicks = new DiagramClicks(engine);
    clicks.warmUp(sessions);
    sessions.forEach(clicks::answer);
    return clicks.spread();
  }

  void warmUp(List<List<Click>> sessions) {
    var clicks = sessions.stream().flatMap(List::stream).toList();
    long end = Cpu.nanos() + WARM_UP;
    for (int at = 0; Cpu.nanos() < end; at++) {
      engine.answer(clicks.get(at % clicks.size()).chosen());
    }
  }

  void answer(List<Click> session) {
    for (int round = 0; round < ROUNDS; round++) {
      for (Click click : session) {
        long start = Cpu.nanos();
        engine.answer(click.chosen());
        measured.add(Cpu.nanos() - start);
      }
    }
  }

  /** What a solver must say is possible, of two-valued options that are not chosen. */
  BitSet possible(Click click) {
    engine.answer(click.chosen());
    var possible = new BitSet();
    for (int option = 0; option < engine.options(); option++) {
      for (int value = 0; click.fits() && value < 2; value++) {
        boolean open = click.chosen()[option] < 0;
        possible.set(2 * option + value, open && engine.givenUp(option, value) == 0);
      }
    }
    return possible;
  }

  Spread spread() {
    return Spread.of(measured.stream().mapToLong(Long::longValue).toArray());
  }
}
