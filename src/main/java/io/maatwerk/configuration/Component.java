package io.maatwerk.configuration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Variables that no constraint ties to others, so that their diagram can be made alone.
 *
 * @param variables ascending
 * @param constraints those between them
 */
record Component(List<Integer> variables, List<Constraint> constraints) {

  /**
   * The components of a model, by their first variables; a constraint on nothing is in the first.
   */
  static List<Component> of(int variables, Collection<Constraint> constraints) {
    var leader = new int[variables];
    for (int variable = 0; variable < variables; variable++) {
      leader[variable] = variable;
    }
    for (Constraint constraint : constraints) {
      for (int variable : constraint.scope()) {
        unite(leader, variable, constraint.scope()[0]);
      }
    }
    var components = new TreeMap<Integer, Component>();
    for (int variable = 0; variable < variables; variable++) {
      components
          .computeIfAbsent(
              find(leader, variable), k -> new Component(new ArrayList<>(), new ArrayList<>()))
          .variables()
          .add(variable);
    }
    for (Constraint constraint : constraints) {
      int first = constraint.scope().length == 0 ? 0 : constraint.scope()[0];
      components.get(find(leader, first)).constraints().add(constraint);
    }
    return List.copyOf(components.values());
  }

  /** The leader of two that become one is the lower of theirs. */
  private static void unite(int[] leader, int one, int other) {
    int a = find(leader, one);
    int b = find(leader, other);
    leader[Math.max(a, b)] = Math.min(a, b);
  }

  private static int find(int[] leader, int variable) {
    int at = variable;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
