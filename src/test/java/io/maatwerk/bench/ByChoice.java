package io.maatwerk.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * A solver on one variable a choice, as products with options of any size need it: where the model
 * has variable n, two variables of which exactly one holds, the first for no.
 */
final class ByChoice implements PossibleValues {

  private final PossibleValues solver;

  ByChoice(Dimacs model, Function<Dimacs, PossibleValues> solver) {
    this.solver = solver.apply(byChoice(model));
  }

  static Dimacs byChoice(Dimacs model) {
    List<int[]> clauses = new ArrayList<>();
    for (int variable = 1; variable <= model.variables(); variable++) {
      int no = choice(-variable);
      int yes = choice(variable);
      clauses.add(new int[] {no, yes});
      clauses.add(new int[] {-no, -yes});
    }
    model.clauses().forEach(c -> clauses.add(Arrays.stream(c).map(ByChoice::choice).toArray()));
    return new Dimacs(model.name(), 2 * model.variables(), clauses);
  }

  private static int choice(int literal) {
    return literal > 0 ? 2 * literal : -2 * literal - 1;
  }

  @Override
  public BitSet possible(int[] chosen) {
    var choices = new int[2 * chosen.length];
    for (int place = 0; place < choices.length; place++) {
      int value = chosen[place / 2];
      choices[place] = value < 0 ? -1 : value == place % 2 ? 1 : 0;
    }
    var states = solver.possible(choices);
    var possible = new BitSet();
    for (int place = 0; place < choices.length; place++) {
      possible.set(place, states.get(2 * place + 1));
    }
    return possible;
  }
}
