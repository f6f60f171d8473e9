package io.maatwerk.configuration;

import static io.maatwerk.configuration.Comparison.holds;
import static io.maatwerk.configuration.Comparison.same;

import io.maatwerk.pricing.Breakdown;
import io.maatwerk.pricing.Line;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Money;
import io.maatwerk.product.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Compares every answer in one question with the second opinion's. */
record Agreement(Configurator configurator, Expected expected) {

  private Configuration evaluate() {
    var question = expected.question();
    return configurator.evaluate(question.chosen(), question.keep(), question.terms());
  }

  void meaning() {
    var answer = evaluate();
    var valid = expected.validWithChosen();
    var implied = expected.implied();
    boolean complete =
        expected.product().options().stream()
            .map(Option::id)
            .allMatch(id -> expected.chosen().containsKey(id) || implied.containsKey(id));
    same("chosen", answer.chosen(), expected.question().chosen());
    same("valid", answer.valid(), !valid.isEmpty());
    same("available", answer.available(), !expected.offersWithChosen().isEmpty());
    same("complete", answer.complete(), complete);
    same("implied", answer.implied(), implied);
    answer
        .designs()
        .ifPresent(left -> same("designs left", left, BigInteger.valueOf(valid.size())));
    holds("verified", answer.verified(), answer);
    bill("price so far", answer.price(), expected.price());
  }

  void order() {
    var other = Expected.of(expected.force(), expected.question().reversed());
    same("any order, any time", evaluate(), new Agreement(configurator, other).evaluate());
  }

  void design() {
    var answer = evaluate().design();
    var offer = expected.design();
    same("whether there is a design", answer.isPresent(), offer.isPresent());
    if (offer.isPresent()) {
      isOffer("design", answer.get(), offer.get());
    }
  }

  private void isOffer(String topic, Design answer, Expected.Offer offer) {
    var selection = expected.selection(offer.row());
    var serial = BigInteger.valueOf(expected.valid().indexOf(offer.row()) + 1L);
    same(topic, answer.selection(), selection);
    answer.serial().ifPresent(number -> same(topic + ": serial", number, serial));
    holds(topic + ": verified", answer.verified(), answer);
    var needs = new ArrayList<String>();
    for (Option option : expected.product().options()) {
      boolean written = offer.row().has(option.id(), Choice.ANY) && option.isText();
      if (written && expected.words(option).isEmpty()) {
        needs.add(option.id());
      }
    }
    same(topic + ": needs", answer.needs(), needs);
    var terms = expected.question().terms();
    bill(topic + ": price", answer.price(), Bill.of(expected.product(), terms, selection));
  }

  private void bill(String topic, Breakdown answer, Bill bill) {
    var lines = new LinkedHashMap<String, Long>();
    answer.lines().forEach(line -> lines.merge(line.id(), line.amount(), Long::sum));
    same(topic + ": lines", List.copyOf(lines.entrySet()), List.copyOf(bill.lines().entrySet()));
    same(topic + ": each line once", answer.lines().size(), lines.size());
    same(topic + ": total", answer.total(), money(bill.total()));
    same(topic + ": market", answer.market(), expected.question().terms().market());
    long sum = answer.lines().stream().mapToLong(Line::amount).sum();
    same(topic + ": adds up", sum, answer.total().amount());
    holds(topic + ": not below zero", sum >= 0, sum);
  }

  private Money money(long amount) {
    return new Money(expected.question().terms().market().currency(), amount);
  }

  void states() {
    var answer = evaluate().options();
    var options = expected.product().options();
    same("options in order", answer.stream().map(OptionState::option).toList(), options);
    for (OptionState state : answer) {
      var values = state.choices().stream().map(ChoiceState::value).toList();
      same("values in order", values, state.option().values());
      state.choices().forEach(choice -> state(state.option(), choice));
    }
  }

  private void state(Option option, ChoiceState answer) {
    var it = expected.state(option, answer.value());
    var which = option.id() + "=" + answer.value() + " ";
    same("state", which + answer.state(), which + it.state());
    same("give up", which + answer.giveUp(), which + it.giveUp());
    same("price of a choice", answer.price(), it.price().map(this::money));
    same("a reason", answer.reason().isPresent(), it.state() == State.UNAVAILABLE);
    var clashes = new Clashes(expected);
    answer.reason().ifPresent(reason -> clashes.why(option, answer.value(), reason));
    boolean clash = answer.state() == State.CONFLICTS || answer.state() == State.IMPOSSIBLE;
    holds("rules only where they bar", clash || answer.rules().isEmpty(), answer);
    if (clash) {
      boolean alone = answer.state() == State.IMPOSSIBLE;
      var others = alone ? Map.<String, String>of() : expected.chosenBeside(option);
      var choices = new LinkedHashMap<>(others);
      choices.put(option.id(), answer.value());
      clashes.bars(answer.rules(), choices, alone);
    }
  }

  void completions() {
    var goals =
        List.of(
            new Goal.Cheapest(),
            new Goal.Default(),
            new Goal.Popular(expected.question().saved()),
            new Goal.Popular(Map.of()));
    for (Goal goal : goals) {
      completion(goal, OptionalLong.empty());
      completion(goal, OptionalLong.of(expected.question().atMost()));
    }
  }

  private void completion(Goal goal, OptionalLong atMost) {
    var question = expected.question();
    var answer = configurator.complete(question.chosen(), goal, atMost, question.terms());
    var best = expected.completed(goal, offer -> offer.total() <= atMost.orElse(Long.MAX_VALUE));
    var least = expected.completed(new Goal.Cheapest(), offer -> true);
    if (best.isPresent()) {
      holds("completed", answer instanceof Completion.Completed, answer);
      isOffer(
          "completion " + goal.getClass().getSimpleName(),
          ((Completion.Completed) answer).design(),
          best.get());
    } else if (least.isPresent()) {
      same("too dear", answer, new Completion.TooDear(money(least.get().total()), true));
    } else {
      holds("clashing", answer instanceof Completion.Clashing, answer);
      new Clashes(expected).all(((Completion.Clashing) answer).conflicts());
    }
  }

  void range() {
    var answer = configurator.range(expected.question().terms());
    var range = expected.range();
    same("range", answer, range.map(r -> new PriceRange(money(r.get(0)), money(r.get(1)), true)));
  }

  void conflicts() {
    new Clashes(expected).all(evaluate().conflicts());
  }

  void resolutions() {
    var answer = evaluate().resolutions();
    var repairs = expected.resolutions();
    same(
        "resolutions",
        answer.stream().map(this::shown).toList(),
        repairs.stream().map(this::shown).toList());
  }

  private String shown(Resolution answer) {
    holds("verified", answer.verified(), answer);
    return answer.changes() + " for " + answer.price();
  }

  private String shown(Expected.Repair repair) {
    var changes = new LinkedHashMap<String, Change>();
    for (Option option : expected.product().options()) {
      if (repair.changed().contains(option.id())) {
        var from = expected.chosen().get(option.id());
        var to = repair.offer().row().values().get(option.id());
        changes.put(option.id(), new Change(word(option, from).orElse(""), word(option, to)));
      }
    }
    return changes + " for " + money(repair.offer().total());
  }

  /** How a change writes a value; a text as its words, which may still be missing. */
  private Optional<String> word(Option option, String value) {
    if (!option.isText()) {
      return Optional.of(value);
    }
    return value.equals(Choice.NONE) ? Optional.of("") : expected.words(option);
  }
}
