package io.maatwerk.bench;

import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.State;
import io.maatwerk.product.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Whole answers for products that fit no diagram, in seeded sessions of available choices. */
final class SearchedClicks {

  private static final int SESSIONS = 4;
  private static final int CLICKS = 12;
  private static final int CLASH_EVERY = 7;

  private final Configurator configurator;
  private final Random random = new Random(7);
  private final List<Long> measured = new ArrayList<>();
  private long values;
  private long unverified;

  private SearchedClicks(Configurator configurator) {
    this.configurator = configurator;
  }

  /** The first session warms up. */
  static Clicks measure(Configurator configurator) {
    var clicks = new SearchedClicks(configurator);
    for (int session = 0; session < SESSIONS; session++) {
      clicks.session(session > 0);
    }
    var spread = Spread.of(clicks.measured.stream().mapToLong(Long::longValue).toArray());
    return new Clicks(spread, 100.0 * clicks.unverified / clicks.values);
  }

  /** A choice that clashes is answered once and taken back. */
  private void session(boolean counts) {
    var chosen = Map.<String, String>of();
    var standing = answer(chosen, counts);
    for (int click = 1; click < CLICKS; click++) {
      var next = new LinkedHashMap<>(chosen);
      choose(standing, next, click % CLASH_EVERY == 0);
      var answer = answer(next, counts);
      if (answer.available()) {
        chosen = next;
        standing = answer;
      }
    }
  }

  private Configuration answer(Map<String, String> chosen, boolean counts) {
    long start = Cpu.nanos();
    var answer =
        configurator.evaluate(new Selection(chosen, Map.of()), Set.of(), ModelsBench.TERMS);
    long took = Cpu.nanos() - start;
    if (counts) {
      measured.add(took);
      count(answer);
    }
    return answer;
  }

  private void count(Configuration answer) {
    for (var option : answer.options()) {
      for (var choice : option.choices()) {
        values++;
        unverified += choice.state() == State.UNVERIFIED ? 1 : 0;
      }
    }
  }

  private void choose(Configuration answer, Map<String, String> chosen, boolean anything) {
    var option = answer.options().get(random.nextInt(answer.options().size()));
    var choices =
        option.choices().stream()
            .filter(choice -> anything || choice.state() == State.AVAILABLE)
            .toList();
    if (!choices.isEmpty()) {
      chosen.put(option.option().id(), choices.get(random.nextInt(choices.size())).value());
    }
  }
}
