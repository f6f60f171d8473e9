package io.maatwerk.bench;

import io.maatwerk.configuration.Compilation;
import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Configurator;
import io.maatwerk.configuration.State;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Market;
import io.maatwerk.product.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Measures clicks on products that fit no diagram: random sessions that take an available choice
 * four times of five and any choice else.
 */
public final class SearchBench {

  private static final Terms TERMS =
      new Terms(new Market("nl", "EUR", Optional.empty(), true), LocalDate.of(2026, 12, 1));
  private static final int CLICKS = 40;

  private SearchBench() {}

  public static void main(String[] arguments) {
    System.out.println(
        "| options | choices | rules | reach | compile s | engine | clicks | p50 ms | p99 ms | max ms"
            + " | unverified choices | unverified designs |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    for (TangledProduct tangled :
        List.of(
            new TangledProduct(30, 4, 100, 15, 1),
            new TangledProduct(30, 4, 160, 15, 2),
            new TangledProduct(100, 4, 150, 50, 3),
            new TangledProduct(100, 4, 300, 50, 4),
            new TangledProduct(500, 4, 400, 250, 5),
            new TangledProduct(500, 4, 700, 250, 6),
            new TangledProduct(500, 4, 1000, 8, 7))) {
      measure(tangled);
    }
  }

  private static void measure(TangledProduct tangled) {
    long start = System.nanoTime();
    var configurator = ((Compilation.Ready) Configurator.compile(tangled.product())).configurator();
    double seconds = (System.nanoTime() - start) / 1e9;
    var micros = new ArrayList<Long>();
    long unverified = 0;
    long designs = 0;
    long all = 0;
    var random = new Random(7);
    for (int session = 0; session < 4; session++) {
      var values = new LinkedHashMap<String, String>();
      for (int click = 0; click < CLICKS; click++) {
        long before = System.nanoTime();
        var answer = configurator.evaluate(new Selection(values, Map.of()), Set.of(), TERMS);
        if (session > 0) {
          micros.add((System.nanoTime() - before) / 1000);
        }
        all += answer.options().stream().mapToLong(option -> option.choices().size()).sum();
        unverified += count(answer, State.UNVERIFIED);
        designs += answer.design().filter(design -> !design.verified()).isPresent() ? 1 : 0;
        choose(answer, values, random);
      }
    }
    micros.sort(Long::compare);
    System.out.printf(
        "| %d | %d | %d | %d | %.1f | %s | %d | %.1f | %.1f | %.1f | %.2f%% | %d |%n",
        tangled.options(),
        tangled.choices(),
        tangled.rules(),
        tangled.reach(),
        seconds,
        configurator.tangle().isPresent() ? "search" : configurator.nodes() + " nodes",
        micros.size(),
        micros.get(micros.size() / 2) / 1e3,
        micros.get(micros.size() * 99 / 100) / 1e3,
        micros.get(micros.size() - 1) / 1e3,
        100.0 * unverified / all,
        designs);
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
