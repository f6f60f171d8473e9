package io.maatwerk.configuration;

import static io.maatwerk.configuration.Comparison.holds;
import static io.maatwerk.configuration.Comparison.same;

import io.maatwerk.product.Option;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Compares what is said in a hurry with the second opinion's: some of it, and nothing false. */
record Hurry(Configurator configurator, Expected expected) {

  /** Time for so many looks at the clock. */
  static Patience of(int looks) {
    var looked = new AtomicLong();
    var time = Duration.ofNanos(100L * looks);
    return new Patience(time, time, Duration.ofDays(1), () -> 100 * looked.getAndIncrement());
  }

  void configuration() {
    var question = expected.question();
    var answer = configurator.evaluate(question.chosen(), question.keep(), question.terms());
    boolean valid = !expected.validWithChosen().isEmpty();
    boolean available = !expected.offersWithChosen().isEmpty();
    holds("nothing is called valid that is not", valid || !answer.valid(), answer);
    holds("nothing is called available that is not", available || !answer.available(), answer);
    if (answer.verified()) {
      same("available in a hurry", answer.available(), available);
      same("valid in a hurry", answer.valid(), valid);
    }
    holds(
        "nothing is called implied that is not",
        expected.implied().entrySet().containsAll(answer.implied().entrySet()) || !available,
        answer);
    answer.options().forEach(this::states);
    answer.design().ifPresent(this::design);
    resolutions(answer);
    answer.conflicts().forEach(this::conflict);
  }

  private void states(OptionState answer) {
    for (ChoiceState choice : answer.choices()) {
      if (choice.state() != State.UNVERIFIED) {
        var it = expected.state(answer.option(), choice.value());
        same("state in a hurry", choice.state(), it.state());
        same("give up in a hurry", choice.giveUp(), it.giveUp());
        same("price in a hurry", choice.price().map(price -> price.amount()), it.price());
        rules(answer.option(), choice);
      }
    }
  }

  private void rules(Option option, ChoiceState choice) {
    if (!choice.rules().isEmpty()) {
      var choices = new LinkedHashMap<String, String>();
      choices.put(option.id(), choice.value());
      if (choice.state() == State.CONFLICTS) {
        choices.putAll(expected.chosenBeside(option));
      }
      boolean barred = new Clashes(expected).clash(Clashes.World.SOLD, choice.rules(), choices);
      holds("rules bar in a hurry", barred, choice);
    }
  }

  private void design(Design design) {
    var values = design.selection().values();
    var same = offers().filter(offer -> offer.row().values().equals(values)).findFirst();
    holds("a design that can be had and keeps the choices", same.isPresent(), design);
    same("its total", design.price().total().amount(), same.orElseThrow().total());
    if (design.verified()) {
      same("the nearest design", values, expected.design().orElseThrow().row().values());
    }
  }

  private Stream<Expected.Offer> offers() {
    return expected.offersWithChosen().stream();
  }

  private void resolutions(Configuration answer) {
    var seen = new HashSet<Object>();
    var least = expected.resolutions();
    for (int at = 0; at < answer.resolutions().size(); at++) {
      var resolution = answer.resolutions().get(at);
      var changed = resolution.changes().keySet();
      holds("each resolution once", seen.add(changed), answer);
      holds(
          "a resolution that leads to a design",
          expected.offers().stream()
              .anyMatch(
                  offer ->
                      Expected.changed(expected.chosen(), offer.row()).equals(changed)
                          && offer.total() == resolution.price().amount()),
          resolution);
      if (resolution.verified()) {
        same("the least change", changed, least.get(at).changed());
      }
    }
  }

  private void conflict(Conflict conflict) {
    boolean one = conflict.rules().isEmpty() && conflict.choices().size() == 1;
    var rules = one ? expected.force().rules() : conflict.rules();
    var clashes = new Clashes(expected);
    boolean clash = clashes.clash(Clashes.World.SOLD, rules, conflict.choices());
    holds("a conflict in a hurry", clash, conflict);
    for (var fewer : BruteForce.eachLeftOut(conflict.rules())) {
      boolean less = clashes.clash(Clashes.World.SOLD, fewer, conflict.choices());
      holds("minimal if called so", !conflict.minimal() || !less, conflict);
    }
  }

  void completions() {
    for (Goal goal :
        new Goal[] {
          new Goal.Cheapest(), new Goal.Default(), new Goal.Popular(expected.question().saved())
        }) {
      completion(goal, OptionalLong.empty());
      completion(goal, OptionalLong.of(expected.question().atMost()));
    }
  }

  private void completion(Goal goal, OptionalLong atMost) {
    var question = expected.question();
    var answer = configurator.complete(question.chosen(), goal, atMost, question.terms());
    long purse = atMost.orElse(Long.MAX_VALUE);
    if (answer instanceof Completion.Completed completed) {
      var values = completed.design().selection().values();
      var best = expected.completed(goal, offer -> offer.total() <= purse);
      holds(
          "a completion that can be paid",
          offers().anyMatch(o -> o.total() <= purse && o.row().values().equals(values)),
          completed);
      if (completed.design().verified()) {
        same("the best completion", values, best.orElseThrow().row().values());
      }
    } else if (answer instanceof Completion.TooDear dear) {
      long found = dear.cheapest().amount();
      long least = offers().mapToLong(Expected.Offer::total).min().orElseThrow();
      holds("a price of some design", dear.verified() ? found == least : found >= least, dear);
    } else {
      boolean none = offers().findAny().isEmpty();
      boolean unsaid = ((Completion.Clashing) answer).conflicts().isEmpty();
      holds("clashing only where there is none", none || unsaid, answer);
    }
  }

  void range() {
    var answer = configurator.range(expected.question().terms());
    var range = expected.range();
    if (answer.isPresent() && range.isPresent()) {
      long from = answer.get().from().amount();
      long to = answer.get().to().amount();
      boolean same = range.get().get(0) == from && range.get().get(1) == to;
      holds("a range within the range", range.get().get(0) <= from, answer);
      holds("a range within it", to <= range.get().get(1), answer);
      holds("the range if called so", same || !answer.get().verified(), answer);
    }
    holds("no range where there is none", answer.isEmpty() || range.isPresent(), answer);
  }
}
