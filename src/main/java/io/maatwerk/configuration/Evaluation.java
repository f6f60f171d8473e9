package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.product.Money;
import io.maatwerk.product.Rule;
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
  private final Diagram diagram;
  private final Explainer explainer;
  private final Map<String, Set<String>> dead;
  private final Model model;
  private final Packing packing;
  private final Conflicts conflicts;

  Evaluation(
      Situation situation, Diagram diagram, Explainer explainer, Map<String, Set<String>> dead) {
    this.situation = situation;
    this.diagram = diagram;
    this.explainer = explainer;
    this.dead = dead;
    model = situation.model();
    packing = situation.packing();
    conflicts = new Conflicts(situation, explainer);
  }

  Configuration answer(Set<String> keep) {
    var weights = situation.packed();
    var through = diagram.through(weights);
    long least = diagram.least(weights);
    boolean available = least < Diagram.BARRED && packing.givenUp(least) == 0;
    var states = states(through);
    var implied = available ? implied(states) : Map.<String, String>of();
    var free = diagram.freely();
    situation.holdChoices(free);
    var designs = diagram.count(free);
    return new Configuration(
        designs.signum() > 0,
        available,
        situation.choices().size() + implied.size() == model.options().size(),
        situation.selection(),
        implied,
        states,
        available ? List.of() : conflicts.among(unavailable(states)),
        available ? List.of() : new Resolutions(situation, diagram).leaving(keep),
        available ? Optional.of(nearest(weights, least)) : Optional.empty(),
        designs,
        situation.tariff().price(situation.selection()));
  }

  private Design nearest(long[][] weights, long least) {
    long money = packing.money(least);
    long sameTotal = least - money + situation.sameTotal(money);
    var values = new FirstDesign(diagram, model.options().size()).lightest(weights, sameTotal);
    return new Designs(model, diagram).of(values, situation);
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
    boolean isBarred = situation.bars().reason(pick).isPresent();
    var option = model.options().get(pick.variable()).id();
    if (!isBarred && dead.getOrDefault(option, Set.of()).contains(name)) {
      var rules = explainer.barring(List.of(pick), List.of());
      return new ChoiceState(name, State.IMPOSSIBLE, 0, rules, Optional.empty(), Optional.empty());
    }
    var reason = Optional.of(conflicts.reason(pick));
    return new ChoiceState(name, State.UNAVAILABLE, 0, List.of(), Optional.empty(), reason);
  }

  private List<Rule> rulesBarring(Pick pick) {
    var together = new ArrayList<Pick>();
    together.add(pick);
    situation.choices().stream()
        .filter(choice -> choice.variable() != pick.variable())
        .forEach(together::add);
    return explainer.barring(together, situation.bars().picks());
  }

  private Map<String, String> implied(List<OptionState> states) {
    var implied = new LinkedHashMap<String, String>();
    for (int variable = 0; variable < states.size(); variable++) {
      var left =
          states.get(variable).choices().stream()
              .filter(choice -> choice.state() == State.AVAILABLE)
              .toList();
      if (!situation.isChosen(variable) && left.size() == 1) {
        implied.put(states.get(variable).option().id(), left.get(0).value());
      }
    }
    return implied;
  }

  private List<Pick> unavailable(List<OptionState> states) {
    return situation.choices().stream()
        .filter(
            choice ->
                states.get(choice.variable()).choices().get(choice.value()).state()
                    == State.UNAVAILABLE)
        .toList();
  }
}
