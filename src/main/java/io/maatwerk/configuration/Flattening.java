package io.maatwerk.configuration;

import java.util.Arrays;

/**
 * Makes one flat diagram of the nodes of tables: those of independent components stand one below
 * the other, each on the end of the one before. A node that skips a level gets one there.
 */
final class Flattening {

  /** A click on more takes longer than a search. */
  static final int MOST_BRANCHES = 2_000_000;

  private final ValueClasses classes;
  private final int[] variable;
  private final int[] firstNode;
  private final Branches branches = new Branches();
  private int levels;
  private boolean ends = true;

  Flattening(ValueClasses classes, int variables) {
    this.classes = classes;
    variable = new int[variables];
    firstNode = new int[variables + 1];
  }

  /**
   * Adds a component. A root of false, which no path leaves, keeps one node that has no children,
   * and nothing stands below it.
   *
   * @param order the variable of each of the table's levels
   * @throws Allowance.UsedUp when there are more branches than a click can look at
   */
  void add(NodeTable table, int root, int[] order) {
    var placedAt = new int[table.nodes()];
    var place = new int[table.nodes()];
    Arrays.fill(placedAt, -1);
    var here = ends ? new int[] {root} : new int[0];
    for (int level = 0; level < order.length; level++) {
      variable[levels] = order[level];
      int first = firstNode[levels] + here.length;
      firstNode[++levels] = first;
      var below = new int[16];
      int found = 0;
      for (int node : here) {
        for (int branch = 0; branch < table.arity(level); branch++) {
          int child = table.child(node, level, branch);
          if (child != NodeTable.FALSE && placedAt[child] != level) {
            below = found < below.length ? below : Arrays.copyOf(below, found * 2);
            placedAt[child] = level;
            place[child] = found;
            below[found++] = child;
          }
          branches.add(child == NodeTable.FALSE ? Branches.NONE : first + place[child]);
        }
        if (branches.size() > MOST_BRANCHES) {
          throw new Allowance.UsedUp("more than " + MOST_BRANCHES + " branches");
        }
      }
      here = Arrays.copyOf(below, found);
    }
    ends = here.length > 0;
  }

  Diagram diagram() {
    return new Diagram(classes, variable, firstNode, branches.leadingTo(firstNode));
  }
}
