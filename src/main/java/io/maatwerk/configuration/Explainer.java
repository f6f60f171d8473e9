package io.maatwerk.configuration;

import io.maatwerk.product.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.sat.MiniSatStyleSolver;

/**
 * Minimal reasons why choices cannot stand together, from a SAT solver with one selector a rule.
 *
 * <p>A reason is a minimal unsatisfiable core over rules and choices, found by deletion: J.
 * Marques-Silva, "Minimal unsatisfiability: models, algorithms and applications" (2010). Rules are
 * tried for deletion before choices, so that a reason cites few rules. What one rule alone explains
 * needs no solver. An explainer serves one question; after its first reason it is in a hurry:
 * reasons are soon taken as the solver gives them, and then there are none.
 */
final class Explainer {

  /** A value of an option, both by their places in the model. */
  record Pick(int variable, int value) {}

  /**
   * Rules and choices that cannot stand together.
   *
   * @param minimal whether none of them can be left out for sure
   */
  record Core(List<Rule> rules, List<Pick> choices, boolean minimal) {}

  /** What the solver blamed. */
  private record Blamed(List<Literal> literals, boolean minimal) {
    static final Blamed NOTHING = new Blamed(List.of(), true);
  }

  private final Sentences sentences;
  private final RuleAlone alone;
  private final Deadline first;
  private final Deadline toMinimise;
  private final Deadline toExplain;
  private boolean inHurry;
  private MiniSat solver;

  private Explainer(
      Sentences sentences,
      RuleAlone alone,
      Deadline first,
      Deadline toMinimise,
      Deadline toExplain) {
    this.sentences = sentences;
    this.alone = alone;
    this.first = first;
    this.toMinimise = toMinimise;
    this.toExplain = toExplain;
  }

  /**
   * For one click: half of the time for minimal reasons, then they are taken as they come. The
   * first may take longer, since an answer without any reason helps nobody.
   */
  static Explainer of(Sentences sentences, RuleAlone alone, Deadline time) {
    return new Explainer(sentences, alone, time.atPercent(1000), time.atPercent(50), time);
  }

  /** For looking over the rules of a product. */
  static Explainer thorough(Sentences sentences, RuleAlone alone, Deadline time) {
    return new Explainer(sentences, alone, time, time, time);
  }

  /** A small set of rules that no design obeys; empty when some design obeys them all. */
  Optional<Core> contradiction() {
    return sentences.alone(
        () ->
            core(List.of(), sentences.selectors())
                .map(core -> new Core(rules(core), List.of(), core.minimal())));
  }

  /**
   * A minimal core of the rules and these choices, while the bars stand; empty when there is none.
   */
  Optional<Core> clash(Collection<Pick> choices, Collection<Pick> bars) {
    var ofOneRule = alone.clash(choices, bars);
    return ofOneRule.isPresent() ? ofOneRule : sentences.alone(() -> clashOfMany(choices, bars));
  }

  /** A minimal list of these rules under which a claim cannot hold; empty when none is found. */
  Optional<Core> refutation(Formula claim, Collection<Rule> rules) {
    return sentences.alone(
        () -> {
          var among = Set.copyOf(rules);
          var soft =
              sentences.selectors().stream()
                  .filter(selector -> among.contains(sentences.rule(selector)))
                  .toList();
          return core(List.of(sentences.claim(claim, solver())), soft)
              .map(core -> new Core(rules(core), List.of(), core.minimal()));
        });
  }

  private Optional<Core> clashOfMany(Collection<Pick> choices, Collection<Pick> bars) {
    var soft = new ArrayList<Literal>(sentences.selectors());
    var pickOf = new HashMap<Literal, Pick>();
    for (Pick choice : choices) {
      var literal = sentences.literal(choice);
      soft.add(literal);
      pickOf.put(literal, choice);
    }
    return core(negated(bars), soft)
        .map(
            core ->
                new Core(
                    rules(core),
                    core.literals().stream().filter(pickOf::containsKey).map(pickOf::get).toList(),
                    core.minimal()));
  }

  /**
   * The fewest rules found that bar a pick beside other choices, with the bars only if need be;
   * none when the time is up.
   */
  List<Rule> barring(Pick pick, Collection<Pick> others, Collection<Pick> bars) {
    return alone
        .barring(pick, others, List.of())
        .map(List::of)
        .orElseGet(() -> sentences.alone(() -> barringTogether(pick, others, bars)));
  }

  private List<Rule> barringTogether(Pick pick, Collection<Pick> others, Collection<Pick> bars) {
    var hard = new ArrayList<Literal>(literals(others));
    hard.add(sentences.literal(pick));
    var byRulesAlone = core(hard, sentences.selectors());
    if (byRulesAlone.isPresent()) {
      return rules(byRulesAlone.get());
    }
    hard.addAll(negated(bars));
    return core(hard, sentences.selectors()).map(this::rules).orElse(List.of());
  }

  /** Those of the bars that, with these rules, keep the choices from being had. */
  List<Pick> blame(Collection<Pick> choices, Collection<Rule> rules, Collection<Pick> bars) {
    return sentences.alone(
        () -> {
          var hard = new ArrayList<Literal>(literals(choices));
          var among = Set.copyOf(rules);
          sentences.selectors().stream()
              .filter(selector -> among.contains(sentences.rule(selector)))
              .forEach(hard::add);
          var pickOf = new HashMap<Literal, Pick>();
          bars.forEach(bar -> pickOf.put(sentences.literal(bar).negate(), bar));
          var blamed = core(hard, negated(bars)).orElse(Blamed.NOTHING);
          return blamed.literals().stream().map(pickOf::get).toList();
        });
  }

  /** Of the soft literals a minimal list that the hard ones contradict; empty when none does. */
  private Optional<Blamed> core(Collection<? extends Literal> hard, List<? extends Literal> soft) {
    if (answer(hard, soft, inHurry ? toExplain : first) != Tristate.FALSE) {
      return Optional.empty();
    }
    var core = blamed(soft);
    var deadline = inHurry ? toMinimise : first;
    inHurry = true;
    boolean minimal = true;
    for (Literal candidate : List.copyOf(core)) {
      var without = core.stream().filter(literal -> !literal.equals(candidate)).toList();
      if (without.size() < core.size()) {
        var answer = answer(hard, without, deadline);
        core = answer == Tristate.FALSE ? blamed(without) : core;
        minimal &= answer != Tristate.UNDEF;
      }
    }
    return Optional.of(new Blamed(core, minimal));
  }

  private Tristate answer(
      Collection<? extends Literal> hard, Collection<? extends Literal> soft, Deadline deadline) {
    if (deadline.hasPassed()) {
      return Tristate.UNDEF;
    }
    var assumptions = new ArrayList<Literal>(hard);
    assumptions.addAll(soft);
    return solver().sat(new Overtime(deadline), assumptions);
  }

  private MiniSat solver() {
    if (solver == null) {
      solver = sentences.solver();
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

  private List<Rule> rules(Blamed core) {
    return core.literals().stream().filter(sentences::isRule).map(sentences::rule).toList();
  }

  private List<Literal> literals(Collection<Pick> picks) {
    return picks.stream().<Literal>map(sentences::literal).toList();
  }

  private List<Literal> negated(Collection<Pick> picks) {
    return picks.stream().map(pick -> sentences.literal(pick).negate()).toList();
  }
}
