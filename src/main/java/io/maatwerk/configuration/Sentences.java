package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/**
 * A model for a SAT solver: one variable a value, exactly one value an option, one selector a rule.
 */
final class Sentences {

  private final FormulaFactory factory = new FormulaFactory();
  private final RuleFormulas formulas;
  private final List<Formula> all = new ArrayList<>();
  private final List<Variable> selectors = new ArrayList<>();
  private final Map<String, Rule> ruleOf = new HashMap<>();
  private int claims;

  Sentences(Model model) {
    formulas = new RuleFormulas(model, factory);
    for (int variable = 0; variable < model.options().size(); variable++) {
      addExactlyOne(variable, model.arity(variable));
    }
    for (Rule rule : model.rules()) {
      var selector = factory.variable("r" + selectors.size());
      selectors.add(selector);
      ruleOf.put(selector.name(), rule);
      all.add(factory.implication(selector, formulas.formula(rule)));
    }
  }

  private void addExactlyOne(int variable, int arity) {
    var values =
        IntStream.range(0, arity).mapToObj(value -> formulas.value(variable, value)).toList();
    all.add(factory.or(values));
    addAtMostOne(variable, values);
  }

  /**
   * A ladder instead of a clause a pair, since a palette may have hundreds: C. Sinz, "Towards an
   * optimal CNF encoding of Boolean cardinality constraints" (2005).
   */
  private void addAtMostOne(int variable, List<Variable> values) {
    for (int i = 0; i + 1 < values.size(); i++) {
      var taken = factory.variable("s" + variable + "_" + i);
      var next = factory.variable("s" + variable + "_" + (i + 1));
      all.add(factory.clause(values.get(i).negate(), taken));
      all.add(factory.clause(taken.negate(), next));
      all.add(factory.clause(taken.negate(), values.get(i + 1).negate()));
    }
  }

  /** Asks alone: the formulas are shared by everybody who asks. */
  <T> T alone(Supplier<T> question) {
    synchronized (factory) {
      return question.get();
    }
  }

  /**
   * A solver that has learnt nothing yet: one that served other questions would answer the same
   * question now like this and then like that.
   */
  MiniSat solver() {
    var solver = MiniSat.miniSat(factory);
    all.forEach(solver::add);
    return solver;
  }

  Formula formula(Rule rule) {
    return formulas.formula(rule);
  }

  Formula formula(Condition condition) {
    return formulas.formula(condition);
  }

  /** A literal that makes a solver hold a formula for true wherever it is assumed. */
  Literal claim(Formula formula, MiniSat solver) {
    var claimed = factory.variable("c" + claims++);
    solver.add(factory.implication(claimed, formula));
    return claimed;
  }

  /** One for each rule, which holds where the rule counts. */
  List<Variable> selectors() {
    return selectors;
  }

  boolean isRule(Literal literal) {
    return ruleOf.containsKey(literal.name());
  }

  Rule rule(Literal selector) {
    return ruleOf.get(selector.name());
  }

  Variable literal(Pick pick) {
    return formulas.value(pick.variable(), pick.value());
  }
}
