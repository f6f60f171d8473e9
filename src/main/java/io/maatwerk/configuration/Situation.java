package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.pricing.Tariff;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Money;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import io.maatwerk.product.TextOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** One question's givens: what was chosen, what can be had, and what everything costs then. */
final class Situation {

  static final int OPEN = -1;

  private final Model model;
  private final Packing packing;
  private final Selection selection;
  private final Tariff tariff;
  private final Bars bars;
  private final int[] chosen;
  private final long[][] money;

  Situation(Model model, Packing packing, Selection selection, Terms terms) {
    this.model = model;
    this.packing = packing;
    this.selection = selection;
    tariff = new Tariff(model.product(), terms.market(), terms.day());
    bars = new Bars(model, terms);
    chosen = new int[model.options().size()];
    for (int variable = 0; variable < chosen.length; variable++) {
      var value = selection.values().get(model.options().get(variable).id());
      chosen[variable] = value == null ? OPEN : model.valueOf(variable, value);
    }
    money = new Weighing(model, tariff).of(this::charactersPaid);
    requireThatMoneyFits();
  }

  private long charactersPaid(Option option) {
    return words(option).map(TextOption::charactersPaid).orElse(1L);
  }

  /** The words of a text that is there: those given, else those that stand by default. */
  Optional<String> words(Option option) {
    return Optional.ofNullable(selection.texts().get(option.id()))
        .or(() -> option.text().orElseThrow().preset());
  }

  private void requireThatMoneyFits() {
    long most = 0;
    for (long[] amounts : money) {
      most += java.util.Arrays.stream(amounts).map(Math::abs).max().orElse(0);
    }
    if (most >= packing.moneyLimit()) {
      throw new ArithmeticException("the surcharges of " + model.product().id() + " are too large");
    }
  }

  Model model() {
    return model;
  }

  Packing packing() {
    return packing;
  }

  Selection selection() {
    return selection;
  }

  Tariff tariff() {
    return tariff;
  }

  Bars bars() {
    return bars;
  }

  /** The value chosen, or {@link #OPEN}. */
  int chosen(int variable) {
    return chosen[variable];
  }

  boolean isChosen(int variable) {
    return chosen[variable] != OPEN;
  }

  List<Pick> choices() {
    var choices = new ArrayList<Pick>();
    for (int variable = 0; variable < chosen.length; variable++) {
      if (isChosen(variable)) {
        choices.add(new Pick(variable, chosen[variable]));
      }
    }
    return choices;
  }

  /** What values and premiums add to the price; what cannot be had is barred. */
  long[][] money() {
    var weights = copy(money);
    bar(weights);
    return weights;
  }

  /** Choices given up, then options that differ from their default, then money, packed. */
  long[][] packed() {
    var weights = copy(money);
    var differing = differing();
    for (int variable = 0; variable < chosen.length; variable++) {
      for (int value = 0; value < weights[variable].length; value++) {
        boolean givesUp = isChosen(variable) && chosen[variable] != value;
        weights[variable][value] += packing.pack(givesUp ? 1 : 0, differing[variable][value], 0);
      }
    }
    bar(weights);
    return weights;
  }

  /** 1 where a value is not its option's default; nothing is barred. */
  long[][] differing() {
    var weights = new long[model.variables()][];
    for (int variable = 0; variable < weights.length; variable++) {
      weights[variable] = new long[model.arity(variable)];
      if (variable < chosen.length) {
        java.util.Arrays.fill(weights[variable], 1);
        weights[variable][model.standard(variable)] = 0;
      }
    }
    return weights;
  }

  /** Bars every other value of the options that were chosen. */
  void holdChoices(long[][] weights) {
    choices().forEach(choice -> hold(weights, choice.variable(), choice.value()));
  }

  /** Bars every other value of one option. */
  static void hold(long[][] weights, int variable, int held) {
    for (int value = 0; value < weights[variable].length; value++) {
      if (value != held) {
        weights[variable][value] = Diagram.BARRED;
      }
    }
  }

  static long[][] copy(long[][] weights) {
    var copy = new long[weights.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = weights[i].clone();
    }
    return copy;
  }

  private void bar(long[][] weights) {
    bars.picks().forEach(pick -> weights[pick.variable()][pick.value()] = Diagram.BARRED);
  }

  /** A total in minor units, which never falls below zero. */
  long total(long moneyAdded) {
    return Math.max(0, tariff.base() + moneyAdded);
  }

  /** The total of a design, of which these are the values of the options. */
  Money total(int[] design) {
    var values = new LinkedHashMap<String, String>();
    for (int variable = 0; variable < design.length; variable++) {
      values.put(model.options().get(variable).id(), model.values(variable).get(design[variable]));
    }
    return tariff.price(new Selection(values, selection.texts())).total();
  }

  /** The most money that may be added without raising the total that this much leads to. */
  long sameTotal(long moneyAdded) {
    return Math.max(moneyAdded, -tariff.base());
  }

  /** Whether a value is a text that is there. */
  boolean isText(int variable, int value) {
    return model.options().get(variable).isText()
        && model.values(variable).get(value).equals(Choice.ANY);
  }
}
