package io.maatwerk.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/**
 * LogicNG's incremental backbone: one solver with the clauses, choices added as units on a saved
 * state, one call for all open variables, and the state loaded again.
 */
final class LogicNgBackbone implements PossibleValues {

  private final FormulaFactory factory = new FormulaFactory();
  private final MiniSat solver = MiniSat.miniSat(factory);
  private final Variable[] variables;
  private final Map<Variable, Integer> placeOf = new HashMap<>();

  LogicNgBackbone(Dimacs model) {
    variables =
        IntStream.rangeClosed(1, model.variables())
            .mapToObj(number -> factory.variable("v" + number))
            .toArray(Variable[]::new);
    for (int place = 0; place < variables.length; place++) {
      placeOf.put(variables[place], place);
    }
    for (int[] clause : model.clauses()) {
      solver.add(factory.clause(Arrays.stream(clause).mapToObj(this::literal).toList()));
    }
  }

  private Literal literal(int number) {
    var variable = variables[Math.abs(number) - 1];
    return number > 0 ? variable : variable.negate();
  }

  @Override
  public BitSet possible(int[] chosen) {
    var before = solver.saveState();
    var open = new ArrayList<Variable>();
    for (int place = 0; place < chosen.length; place++) {
      if (chosen[place] < 0) {
        open.add(variables[place]);
      } else {
        solver.add(literal(chosen[place] == 1 ? place + 1 : -place - 1));
      }
    }
    var backbone = solver.backbone(open);
    solver.loadState(before);
    var possible = new BitSet();
    if (backbone.isSat()) {
      open.forEach(
          variable -> possible.set(2 * placeOf.get(variable), 2 * placeOf.get(variable) + 2));
      backbone.getPositiveBackbone().forEach(yes -> possible.clear(2 * placeOf.get(yes)));
      backbone.getNegativeBackbone().forEach(no -> possible.clear(2 * placeOf.get(no) + 1));
    }
    return possible;
  }
}
