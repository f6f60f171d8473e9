package io.maatwerk.bench;

import java.util.BitSet;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/**
 * Sat4j under assumptions: one solver that keeps what it learns, one call for each value that no
 * model of the same click has shown yet; a value found to be forced joins the assumptions.
 */
final class Sat4jLoop implements PossibleValues {

  private final ISolver solver = SolverFactory.newDefault();

  Sat4jLoop(Dimacs model) {
    solver.newVar(model.variables());
    solver.setTimeoutOnConflicts(Integer.MAX_VALUE);
    try {
      for (int[] clause : model.clauses()) {
        solver.addClause(new VecInt(clause));
      }
    } catch (ContradictionException contradiction) {
      throw new IllegalArgumentException(model.name(), contradiction);
    }
  }

  @Override
  public BitSet possible(int[] chosen) {
    var assumed = new VecInt();
    for (int place = 0; place < chosen.length; place++) {
      if (chosen[place] >= 0) {
        assumed.push(literal(place, chosen[place]));
      }
    }
    var possible = new BitSet();
    if (isSatisfiable(assumed)) {
      show(chosen, possible);
      for (int place = 0; place < chosen.length; place++) {
        if (chosen[place] < 0) {
          tryOther(place, chosen, assumed, possible);
        }
      }
    }
    return possible;
  }

  private void tryOther(int place, int[] chosen, VecInt assumed, BitSet possible) {
    int other = possible.get(2 * place) ? 1 : 0;
    if (possible.get(2 * place + other)) {
      return;
    }
    assumed.push(literal(place, other));
    boolean found = isSatisfiable(assumed);
    assumed.pop();
    if (found) {
      show(chosen, possible);
    } else {
      assumed.push(literal(place, 1 - other));
    }
  }

  private void show(int[] chosen, BitSet possible) {
    for (int place = 0; place < chosen.length; place++) {
      if (chosen[place] < 0) {
        possible.set(2 * place + (solver.model(place + 1) ? 1 : 0));
      }
    }
  }

  private boolean isSatisfiable(VecInt assumed) {
    try {
      return solver.isSatisfiable(assumed);
    } catch (TimeoutException timeout) {
      throw new IllegalStateException(timeout);
    }
  }

  private static int literal(int place, int value) {
    return value == 1 ? place + 1 : -place - 1;
  }
}
