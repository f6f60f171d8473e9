package io.maatwerk.bench;

import io.maatwerk.configuration.RepairAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shoppers by chance, always the same: they begin with nothing, choose values that are still
 * possible, now and then one that is not, and take that back again.
 */
final class Sessions {

  private static final int CLICKS = 14;
  private static final int CLASH_EVERY = 7;

  private final RepairAll engine;
  private final Random random;

  private Sessions(RepairAll engine, Random random) {
    this.engine = engine;
    this.random = random;
  }

  static List<List<Click>> of(RepairAll engine, int sessions) {
    var some = new Sessions(engine, new Random(7));
    var all = new ArrayList<List<Click>>();
    for (int session = 0; session < sessions; session++) {
      all.add(some.session());
    }
    return all;
  }

  private List<Click> session() {
    var clicks = new ArrayList<Click>();
    var chosen = new int[engine.options()];
    Arrays.fill(chosen, -1);
    clicks.add(new Click(chosen, true));
    while (clicks.size() < CLICKS && Arrays.stream(chosen).anyMatch(value -> value < 0)) {
      engine.answer(chosen);
      boolean clash = clicks.size() % CLASH_EVERY == 0;
      int option = open(chosen, clash);
      var values = clash ? clashing(option) : possible(option);
      int value = values.get(random.nextInt(values.size()));
      var next = chosen.clone();
      next[option] = value;
      boolean fits = engine.givenUp(option, value) == 0;
      clicks.add(new Click(next, fits));
      chosen = fits ? next : chosen;
    }
    return clicks;
  }

  /** An option that is not chosen yet, one with values that clash if there is any. */
  private int open(int[] chosen, boolean clash) {
    var open = IntStream.range(0, chosen.length).filter(option -> chosen[option] < 0).boxed();
    var options = open.collect(Collectors.toList());
    Collections.shuffle(options, random);
    return options.stream()
        .filter(option -> clash && clashes(option))
        .findFirst()
        .orElse(options.get(0));
  }

  private boolean clashes(int option) {
    return values(option, givenUp -> givenUp > 0).size() > 0;
  }

  private List<Integer> clashing(int option) {
    return clashes(option) ? values(option, givenUp -> givenUp > 0) : possible(option);
  }

  private List<Integer> possible(int option) {
    return values(option, givenUp -> givenUp == 0);
  }

  private List<Integer> values(int option, IntPredicate wanted) {
    return IntStream.range(0, engine.values(option))
        .filter(value -> wanted.test(engine.givenUp(option, value)))
        .boxed()
        .toList();
  }
}
