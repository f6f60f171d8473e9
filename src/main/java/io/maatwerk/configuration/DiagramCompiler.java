package io.maatwerk.configuration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compiles a model's rules and premiums to the smallest diagram that a few orders give. */
final class DiagramCompiler {

  /** About 200 MB at worst; a product of ordinary rules needs some thousands. */
  static final int CAP = 3_000_000;

  private DiagramCompiler() {}

  /** The smallest diagram found; empty when every order outgrew the cap. */
  static Optional<Diagram> compile(Model model, int cap) {
    return VariableOrder.candidates(model).stream()
        .flatMap(order -> compile(model, order, cap).stream())
        .min(Comparator.comparingInt(Diagram::nodes));
  }

  private static Optional<Diagram> compile(Model model, int[] order, int cap) {
    var arity = new int[order.length];
    var levelOf = new int[order.length];
    for (int level = 0; level < order.length; level++) {
      arity[level] = model.arity(order[level]);
      levelOf[order[level]] = level;
    }
    var table = new NodeTable(arity, cap);
    try {
      int root = conjoin(table, constraints(new RuleDiagrams(model, table, levelOf), model));
      return Optional.of(Diagram.flatten(table, root, order));
    } catch (NodeTable.Full full) {
      return Optional.empty();
    }
  }

  private static List<Integer> constraints(RuleDiagrams diagrams, Model model) {
    var constraints = new ArrayList<Integer>();
    model.rules().forEach(rule -> constraints.add(diagrams.node(rule)));
    for (int premium = 0; premium < model.premiums().size(); premium++) {
      constraints.add(diagrams.premium(premium));
    }
    return constraints;
  }

  /** Bottom-up: those that begin deepest first, so that each step reworks only what lies above. */
  private static int conjoin(NodeTable table, List<Integer> constraints) {
    var deepestFirst = new ArrayList<>(constraints);
    deepestFirst.sort(Comparator.comparingInt(table::level).reversed());
    return deepestFirst.stream().reduce(NodeTable.TRUE, table::and);
  }
}
