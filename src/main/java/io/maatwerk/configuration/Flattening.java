package io.maatwerk.configuration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which nodes of a table a flat diagram holds at each level, those that skip it included. */
final class Flattening {

  private final List<Map<Integer, Integer>> levels = new ArrayList<>();

  /** A root of false, which no path leaves, keeps one node that has no children. */
  Flattening(NodeTable table, int root) {
    levels.add(new LinkedHashMap<>(Map.of(root, 0)));
    for (int level = 0; level < table.levels(); level++) {
      var next = new LinkedHashMap<Integer, Integer>();
      for (int node : levels.get(level).keySet()) {
        for (int value = 0; value < table.arity(level); value++) {
          int child = table.child(node, level, value);
          if (child != NodeTable.FALSE) {
            next.putIfAbsent(child, next.size());
          }
        }
      }
      levels.add(next);
    }
  }

  /** For each level, the terminal's last, the table's nodes and their places there. */
  List<Map<Integer, Integer>> levels() {
    return levels;
  }
}
