package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.product.Money;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers one question by one double pass: the least packed weight of a design through each value
 * says at once whether it is possible, what must be given up, and what it costs.
 */
final class Evaluation {

  private final Situation situation;
  private final Engine engine;
  private final Engine.Inquiry inquiry;
  private final Explainer explainer;
  private final Model model;
  private final Packing packing;
  private final Conflicts conflicts;

  Evaluation(Situation situation, Engine engine, Deadline deadline, Explainer explainer) {
    this.situation = situation;
    this.engine = engine;
    this.explainer = explainer;
    inquiry = engine.inquire(situation.bars(), deadline);
    model = situation.model();
    packing = situation.packing();
    conflicts = new Conflicts(situation, explainer);
  }

  Configuration answer(Set<String> keep) {
    var weights = situation.packed();
    long least = inquiry.least(weights);
    var available = available(least);
    var design = available == Truth.TRUE ? nearest(weights, least) : Optional.<Design>empty();
    var resolutions =
        available == Truth.FALSE
            ? new Resolutions(situation, inquiry).leaving(keep)
            : List.<Resolution>of();
    var through = inquiry.through(weights);
    var clashes =
        available == Truth.FALSE ? conflicts.among(unavailable(through)) : List.<Conflict>of();
    var states = states(through);
    var implied = available == Truth.TRUE ? implied(states) : Map.<String, String>of();
    var free = weightless();
    var designs = inquiry.count(free);
    var valid =
        designs.map(count -> Truth.of(count.signum() > 0)).orElseGet(() -> valid(available, free));
    return new Configuration(
        valid == Truth.TRUE,
        available == Truth.TRUE,
        situation.choices().size() + implied.size() == model.options().size(),
        situation.selection(),
        implied,
        states,
        clashes,
        resolutions,
        design,
        designs,
        situation.tariff().price(situation.selection()),
        available != Truth.UNKNOWN && valid != Truth.UNKNOWN);
  }

  private Truth available(long least) {
    if (least != Engine.UNSETTLED) {
      return Truth.of(least < Diagram.BARRED && packing.givenUp(least) == 0);
    }
    return inquiry.allows(holdingChoices());
  }

  private long[][] holdingChoices() {
    var weights = situation.packed();
    situation.holdChoices(weights);
    return weights;
  }

  /** Bars nothing but what the choices leave out. */
  private long[][] weightless() {
    var weights = situation.differing();
    situation.holdChoices(weights);
    return weights;
  }

  private Truth valid(Truth available, long[][] free) {
    return available == Truth.TRUE ? available : inquiry.allows(free);
  }

  private Optional<Design> nearest(long[][] weights, long least) {
    var designs = new Designs(situation, engine);
    if (least == Engine.UNSETTLED) {
      return inquiry.some(holdingChoices()).map(designs::of);
    }
    long money = packing.money(least);
    long sameTotal = least - money + situation.sameTotal(money);
    return Optional.of(designs.of(inquiry.first(weights, sameTotal)));
  }

  private List<OptionState> states(long[][] through) {
    var states = new ArrayList<OptionState>();
    for (int variable = 0; variable < model.options().size(); variable++) {
      var choices = new ArrayList<ChoiceState>();
      for (int value = 0; value < through[variable].length; value++) {
        choices.add(state(new Pick(variable, value), through[variable][value]));
      }
      states.add(new OptionState(model.options().get(variable), choices));
    }
    return states;
  }

  private ChoiceState state(Pick pick, long least) {
    var name = model.values(pick.variable()).get(pick.value());
    if (least == Engine.UNSETTLED) {
      return new ChoiceState(
          name, State.UNVERIFIED, 0, List.of(), Optional.empty(), Optional.empty());
    }
    if (least >= Diagram.BARRED) {
      return barred(pick, name);
    }
    boolean givesUpItsOwn =
        situation.isChosen(pick.variable()) && situation.chosen(pick.variable()) != pick.value();
    int givenUp = packing.givenUp(least) - (givesUpItsOwn ? 1 : 0);
    long total = situation.total(packing.money(least));
    return new ChoiceState(
        name,
        givenUp == 0 ? State.AVAILABLE : State.CONFLICTS,
        givenUp,
        givenUp == 0 ? List.of() : rulesBarring(pick),
        Optional.of(new Money(situation.tariff().market().currency(), total)),
        Optional.empty());
  }

  private ChoiceState barred(Pick pick, String name) {
    if (isImpossible(pick)) {
      var rules = explainer.barring(pick, List.of(), List.of());
      return new ChoiceState(name, State.IMPOSSIBLE, 0, rules, Optional.empty(), Optional.empty());
    }
    var reason = Optional.of(conflicts.reason(pick));
    return new ChoiceState(name, State.UNAVAILABLE, 0, List.of(), Optional.empty(), reason);
  }

  private List<Rule> rulesBarring(Pick pick) {
    var others =
        situation.choices().stream()
            .filter(choice -> choice.variable() != pick.variable())
            .toList();
    return explainer.barring(pick, others, situation.bars().picks());
  }

  /** An option with a value that is not verified may have others left, and is not implied. */
  private Map<String, String> implied(List<OptionState> states) {
    var implied = new LinkedHashMap<String, String>();
    for (int variable = 0; variable < states.size(); variable++) {
      var left =
          states.get(variable).choices().stream()
              .filter(
                  choice -> choice.state() == State.AVAILABLE || choice.state() == State.UNVERIFIED)
              .toList();
      boolean single = left.size() == 1 && left.get(0).state() == State.AVAILABLE;
      if (!situation.isChosen(variable) && single) {
        implied.put(states.get(variable).option().id(), left.get(0).value());
      }
    }
    return implied;
  }

  private List<Pick> unavailable(long[][] through) {
    return situation.choices().stream()
        .filter(choice -> through[choice.variable()][choice.value()] != Engine.UNSETTLED)
        .filter(choice -> through[choice.variable()][choice.value()] >= Diagram.BARRED)
        .filter(choice -> !isImpossible(choice))
        .toList();
  }

  /** No design of the rules has it, and nothing else bars it. */
  private boolean isImpossible(Pick pick) {
    var option = model.options().get(pick.variable()).id();
    var value = model.values(pick.variable()).get(pick.value());
    return situation.bars().reason(pick).isEmpty()
        && engine.dead().getOrDefault(option, Set.of()).contains(value);
  }
}
