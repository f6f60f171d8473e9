package io.maatwerk.bench;

import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Searching;
import io.maatwerk.configuration.State;
import io.maatwerk.product.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Measures clicks that are searched for: random sessions that take an available choice four times
 * of five and any choice else, in time that passes, since searching ends at a deadline.
 */
final class SearchBench {

  private static final int SESSIONS = 4;
  private static final int CLICKS = 40;

  private final Table table =
      new Table(
          "options",
          "rules",
          "reach",
          "whole answer, p50 / p99",
          "longest",
          "unverified choices",
          "unverified designs");

  private SearchBench() {}

  static void run() {
    var bench = new SearchBench();
    bench.measure(new TangledProduct(30, 4, 100, 15, 1));
    bench.measure(new TangledProduct(30, 4, 160, 15, 2));
    bench.measure(new TangledProduct(100, 4, 150, 50, 3));
    bench.measure(new TangledProduct(100, 4, 300, 50, 4));
    bench.measure(new TangledProduct(500, 4, 400, 250, 5));
    bench.measure(new TangledProduct(500, 4, 700, 250, 6));
    bench.measure(new TangledProduct(500, 4, 1000, 8, 7));
    System.out.println(
        "Every product of four choices an option; a rule joins parts within its reach.\n");
    System.out.println(bench.table);
  }

  private void measure(TangledProduct tangled) {
    var configurator = Searching.of(tangled.product());
    var random = new Random(7);
    var answers = new Answers();
    for (int session = 0; session < SESSIONS; session++) {
      var values = new LinkedHashMap<String, String>();
      for (int click = 0; click < CLICKS; click++) {
        long before = System.nanoTime();
        var chosen = new Selection(values, Map.of());
        var answer = configurator.evaluate(chosen, Set.of(), ModelsBench.TERMS);
        long took = System.nanoTime() - before;
        if (session > 0) {
          answers.add(answer, took);
        }
        choose(answer, values, random);
      }
    }
    answers.row(tangled);
  }

  /** What the answers of one product were and cost. */
  private final class Answers {
    private final List<Long> nanos = new ArrayList<>();
    private long choices;
    private long unverified;
    private long designs;

    void add(Configuration answer, long took) {
      nanos.add(took);
      answer.options().forEach(option -> choices += option.choices().size());
      unverified += count(answer, State.UNVERIFIED);
      designs += answer.design().filter(design -> !design.verified()).isPresent() ? 1 : 0;
    }

    void row(TangledProduct tangled) {
      var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
      table.row(
          Figures.whole(tangled.options()),
          Figures.whole(tangled.rules()),
          Figures.whole(tangled.reach()),
          Spread.of(sorted).toString(),
          Figures.time(sorted[sorted.length - 1]),
          Figures.digits(100.0 * unverified / choices) + "%",
          "%d of %d".formatted(designs, nanos.size()));
    }
  }

  private static long count(Configuration answer, State state) {
    return answer.options().stream()
        .flatMap(option -> option.choices().stream())
        .filter(choice -> choice.state() == state)
        .count();
  }

  private static void choose(Configuration answer, Map<String, String> values, Random random) {
    var option = answer.options().get(random.nextInt(answer.options().size()));
    var choices =
        random.nextInt(5) == 0
            ? option.choices()
            : option.choices().stream().filter(c -> c.state() == State.AVAILABLE).toList();
    if (!choices.isEmpty()) {
      values.put(option.option().id(), choices.get(random.nextInt(choices.size())).value());
    }
  }
}
