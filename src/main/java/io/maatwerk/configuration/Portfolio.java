package io.maatwerk.configuration;

import io.maatwerk.product.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tries several orders on one component and keeps the smallest diagram. All are tried with little
 * first, and with more only when none was content with that; the most is given only to the one that
 * got furthest before. Once one has succeeded, the others get no more than it took.
 */
final class Portfolio {

  private static final long FIRST_STEPS = 1_000_000;
  private static final long MORE = 8;
  private static final int STEPS_A_NODE = 8;
  private static final int TOGETHER = 100_000;
  private static final int MOST_NAMED = 5;

  private final Model model;
  private final ValueClasses classes;
  private final Component component;
  private final List<int[]> orders;
  private final int[] reached;
  private String limit = "";

  Portfolio(Model model, ValueClasses classes, Component component) {
    this.model = model;
    this.classes = classes;
    this.component = component;
    orders = VariableOrder.candidates(model, component);
    reached = new int[orders.size()];
  }

  /**
   * @param order the variable of each of the table's levels
   * @param size how many nodes the root needs
   * @param steps that it took
   */
  record Built(NodeTable table, int root, int[] order, int size, long steps) {}

  /**
   * The smallest diagram found.
   *
   * @throws Allowance.UsedUp when no order fits the caps
   */
  Built best(Caps caps) {
    var tried = IntStream.range(0, orders.size()).boxed().toList();
    for (long steps = FIRST_STEPS; steps < caps.steps(); steps *= MORE) {
      var smallest = smallest(tried, new Caps(steps, nodes(steps, caps)));
      if (smallest.isPresent()) {
        return smallest.get();
      }
    }
    var furthest = tried.stream().max(Comparator.comparingInt(at -> reached[at])).stream().toList();
    return smallest(furthest, caps).orElseThrow(() -> new Allowance.UsedUp(limit));
  }

  private static int nodes(long steps, Caps caps) {
    return (int) Math.min(steps / STEPS_A_NODE, caps.nodes());
  }

  /** Holds on to one table at most while another is built. */
  private Optional<Built> smallest(List<Integer> tried, Caps caps) {
    var smallest = Optional.<Built>empty();
    var left = caps;
    for (int at : tried) {
      var built = tryOrder(at, left);
      if (built.isPresent()) {
        left = new Caps(Math.min(left.steps(), built.get().steps()), caps.nodes());
        int size = built.get().size();
        smallest = smallest.filter(known -> known.size() <= size).or(() -> built);
      }
    }
    return smallest;
  }

  private Optional<Built> tryOrder(int at, Caps caps) {
    try {
      return Optional.of(build(at, new Allowance(caps)));
    } catch (Allowance.UsedUp usedUp) {
      limit = usedUp.getMessage();
      return Optional.empty();
    }
  }

  private Built build(int at, Allowance allowance) {
    reached[at] = 0;
    var order = orders.get(at);
    var arity = new int[order.length];
    var levelOf = new int[model.variables()];
    for (int level = 0; level < order.length; level++) {
      arity[level] = classes.count(order[level]);
      levelOf[order[level]] = level;
    }
    var table = new NodeTable(arity, allowance);
    var diagrams = new RuleDiagrams(model, classes, table, levelOf);
    int root = conjoin(table, constraints(diagrams), at);
    return new Built(table, root, order, table.size(root), allowance.steps());
  }

  private List<Integer> constraints(RuleDiagrams diagrams) {
    var nodes = new ArrayList<Integer>();
    component.constraints().forEach(one -> nodes.add(one.node().applyAsInt(diagrams)));
    return nodes;
  }

  /**
   * Bottom-up, those that begin deepest first, so that each step reworks only what lies above; and
   * those that begin at one level together, so that it does so once a level.
   */
  private int conjoin(NodeTable table, List<Integer> constraints, int at) {
    constraints.sort(Comparator.comparingInt(table::level).reversed());
    int all = NodeTable.TRUE;
    int together = NodeTable.TRUE;
    int before = table.nodes();
    for (int constraint : constraints) {
      boolean same = table.level(together) == table.level(constraint);
      if (!same || table.nodes() - before > TOGETHER) {
        all = table.and(all, together);
        together = NodeTable.TRUE;
        before = table.nodes();
      }
      together = table.and(together, constraint);
      reached[at]++;
    }
    return table.and(all, together);
  }

  /** What there is to say of a component that fits no diagram. */
  Tangle tangle(String limit) {
    int options = model.options().size();
    int tied = (int) component.variables().stream().filter(v -> v < options).count();
    return new Tangle(limit, meeting(orders.get(orders.size() - 1)), tied);
  }

  /** Of the rules that meet between two levels where most do, those that tie most options. */
  private List<Rule> meeting(int[] order) {
    var tightest = List.<Constraint>of();
    for (int level = 0; level < order.length; level++) {
      var meeting = across(level, order);
      tightest = meeting.size() > tightest.size() ? meeting : tightest;
    }
    return tightest.stream()
        .sorted(Comparator.comparingInt(constraint -> -constraint.scope().length))
        .flatMap(constraint -> constraint.rule().stream())
        .limit(MOST_NAMED)
        .toList();
  }

  private List<Constraint> across(int level, int[] order) {
    var above = Arrays.stream(order).limit(level + 1L).boxed().collect(Collectors.toSet());
    return component.constraints().stream()
        .filter(one -> Arrays.stream(one.scope()).anyMatch(above::contains))
        .filter(one -> !Arrays.stream(one.scope()).allMatch(above::contains))
        .toList();
  }
}
