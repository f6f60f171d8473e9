package io.maatwerk.configuration;

import io.maatwerk.product.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.sat.MiniSatStyleSolver;

/**
 * Minimal reasons why choices cannot stand together, from a SAT solver with one selector a rule.
 *
 * <p>A reason is a minimal unsatisfiable core over rules and choices, found by deletion: J.
 * Marques-Silva, "Minimal unsatisfiability: models, algorithms and applications" (2010). Rules are
 * tried for deletion before choices, so that a reason cites few rules. An explainer serves one
 * question; those that come of one another share their formulas by locking. A reason takes some
 * solver calls of microseconds each.
 */
final class Explainer {

  /** A value of an option, both by their places in the model. */
  record Pick(int variable, int value) {}

  /** Rules and choices that cannot stand together, minimal in both. */
  record Core(List<Rule> rules, List<Pick> choices) {}

  private final Model model;
  private final FormulaFactory factory;
  private final RuleFormulas formulas;
  private final List<Formula> sentences;
  private final List<Variable> selectors;
  private final Map<String, Rule> ruleOf;
  private MiniSat solver;

  Explainer(Model model) {
    this.model = model;
    factory = new FormulaFactory();
    formulas = new RuleFormulas(model, factory);
    sentences = new ArrayList<>();
    selectors = new ArrayList<>();
    ruleOf = new HashMap<>();
    for (int variable = 0; variable < model.options().size(); variable++) {
      addExactlyOne(variable);
    }
    for (Rule rule : model.rules()) {
      var selector = factory.variable("r" + selectors.size());
      selectors.add(selector);
      ruleOf.put(selector.name(), rule);
      sentences.add(factory.implication(selector, formulas.formula(rule)));
    }
  }

  private Explainer(Explainer other) {
    model = other.model;
    factory = other.factory;
    formulas = other.formulas;
    sentences = other.sentences;
    selectors = other.selectors;
    ruleOf = other.ruleOf;
  }

  /**
   * One for a question of its own: a solver learns from what it was asked, so that a shared one
   * would explain the same clash now by these rules and then by others.
   */
  Explainer afresh() {
    return new Explainer(this);
  }

  private void addExactlyOne(int variable) {
    var values =
        IntStream.range(0, model.arity(variable))
            .mapToObj(value -> formulas.value(variable, value))
            .toList();
    sentences.add(factory.or(values));
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
      sentences.add(factory.clause(values.get(i).negate(), taken));
      sentences.add(factory.clause(taken.negate(), next));
      sentences.add(factory.clause(taken.negate(), values.get(i + 1).negate()));
    }
  }

  /**
   * The smallest set of rules found that no design obeys; empty when some design obeys them all.
   */
  Optional<List<Rule>> contradiction() {
    synchronized (factory) {
      return core(List.of(), selectors).map(this::rules);
    }
  }

  /**
   * A minimal core of the rules and these choices, while the bars stand; empty when there is none.
   */
  Optional<Core> clash(Collection<Pick> choices, Collection<Pick> bars) {
    synchronized (factory) {
      var soft = new ArrayList<Literal>(selectors);
      var pickOf = new HashMap<Literal, Pick>();
      for (Pick choice : choices) {
        var literal = literal(choice);
        soft.add(literal);
        pickOf.put(literal, choice);
      }
      return core(negated(bars), soft)
          .map(
              core ->
                  new Core(
                      rules(core),
                      core.stream().filter(pickOf::containsKey).map(pickOf::get).toList()));
    }
  }

  /** The fewest rules found that bar these choices together, with the bars only if need be. */
  List<Rule> barring(Collection<Pick> choices, Collection<Pick> bars) {
    synchronized (factory) {
      var hard = choices.stream().map(this::literal).collect(Collectors.toList());
      var byRulesAlone = core(hard, selectors);
      if (byRulesAlone.isPresent()) {
        return rules(byRulesAlone.get());
      }
      hard.addAll(negated(bars));
      return core(hard, selectors).map(this::rules).orElse(List.of());
    }
  }

  /** Those of the bars that, with these rules, keep the choices from being had; minimal. */
  List<Pick> blame(Collection<Pick> choices, Collection<Rule> rules, Collection<Pick> bars) {
    synchronized (factory) {
      var hard = choices.stream().map(this::literal).collect(Collectors.toList());
      var among = Set.copyOf(rules);
      selectors.stream().filter(s -> among.contains(ruleOf.get(s.name()))).forEach(hard::add);
      var pickOf = new HashMap<Literal, Pick>();
      var soft = new ArrayList<Literal>();
      for (Pick bar : bars) {
        var literal = literal(bar).negate();
        soft.add(literal);
        pickOf.put(literal, bar);
      }
      return core(hard, soft).orElse(List.of()).stream().map(pickOf::get).toList();
    }
  }

  /** Of the soft literals a minimal list that the hard ones contradict; empty when none does. */
  private Optional<List<Literal>> core(
      Collection<? extends Literal> hard, List<? extends Literal> soft) {
    if (isSatisfiable(hard, soft)) {
      return Optional.empty();
    }
    var core = blamed(soft);
    for (Literal candidate : List.copyOf(core)) {
      var without = core.stream().filter(literal -> !literal.equals(candidate)).toList();
      if (without.size() < core.size() && !isSatisfiable(hard, without)) {
        core = blamed(without);
      }
    }
    return Optional.of(core);
  }

  private boolean isSatisfiable(
      Collection<? extends Literal> hard, Collection<? extends Literal> soft) {
    var assumptions = new ArrayList<Literal>(hard);
    assumptions.addAll(soft);
    return solver().sat(assumptions) == Tristate.TRUE;
  }

  private MiniSat solver() {
    if (solver == null) {
      solver = MiniSat.miniSat(factory);
      sentences.forEach(solver::add);
    }
    return solver;
  }

  /** Those assumptions that the solver's last refutation used. */
  private List<Literal> blamed(Collection<? extends Literal> assumed) {
    var engine = solver.underlyingSolver();
    var conflict = engine.conflict();
    var used =
        IntStream.range(0, conflict.size()).map(conflict::get).boxed().collect(Collectors.toSet());
    return assumed.stream()
        .filter(literal -> used.contains(negation(engine, literal)))
        .<Literal>map(literal -> literal)
        .toList();
  }

  private static int negation(MiniSatStyleSolver engine, Literal literal) {
    return MiniSatStyleSolver.mkLit(engine.idxForName(literal.name()), literal.phase());
  }

  private List<Rule> rules(List<Literal> core) {
    return core.stream()
        .filter(literal -> ruleOf.containsKey(literal.name()))
        .map(literal -> ruleOf.get(literal.name()))
        .toList();
  }

  private Literal literal(Pick pick) {
    return formulas.value(pick.variable(), pick.value());
  }

  private List<Literal> negated(Collection<Pick> picks) {
    return picks.stream().map(pick -> literal(pick).negate()).collect(Collectors.toList());
  }
}
