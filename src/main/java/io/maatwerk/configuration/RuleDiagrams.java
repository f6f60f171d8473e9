package io.maatwerk.configuration;

import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Conditions and rules as nodes of a table, under one order of the variables. */
final class RuleDiagrams {

  private final Model model;
  private final ValueClasses classes;
  private final NodeTable table;
  private final int[] levelOf;

  /**
   * @param table branches on classes of values
   * @param levelOf the level of each variable that the rules asked for speak of
   */
  RuleDiagrams(Model model, ValueClasses classes, NodeTable table, int[] levelOf) {
    this.model = model;
    this.classes = classes;
    this.table = table;
    this.levelOf = levelOf;
  }

  int node(Rule rule) {
    int demand = node(rule.demand());
    return rule.when().map(when -> table.or(table.not(node(when)), demand)).orElse(demand);
  }

  /** The premium's variable is 1 exactly where its condition holds. */
  int premium(int premium) {
    int when = node(model.premiums().get(premium).when());
    int level = levelOf[model.premiumVariable(premium)];
    int applies = table.oneOf(level, new boolean[] {false, true});
    return table.or(table.and(applies, when), table.and(table.not(applies), table.not(when)));
  }

  private int node(Demand demand) {
    if (demand instanceof Demand.Require require) {
      return node(require.condition());
    }
    if (demand instanceof Demand.Forbid forbid) {
      return table.not(node(forbid.condition()));
    }
    if (demand instanceof Demand.Same same) {
      return same(same.options());
    }
    if (demand instanceof Demand.Different different) {
      return different(different.options());
    }
    if (demand instanceof Demand.AtMost atMost) {
      return atMost(nodes(atMost.of()), atMost.count());
    }
    if (demand instanceof Demand.AtLeast atLeast) {
      return table.not(atMost(nodes(atLeast.of()), atLeast.count() - 1));
    }
    return allow((Demand.Allow) demand);
  }

  private int node(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return is(is.option(), is.values());
    }
    if (condition instanceof Condition.All all) {
      return nodes(all.conditions()).stream().reduce(NodeTable.TRUE, table::and);
    }
    if (condition instanceof Condition.AnyOf any) {
      return nodes(any.conditions()).stream().reduce(NodeTable.FALSE, table::or);
    }
    return table.not(node(((Condition.Not) condition).condition()));
  }

  private List<Integer> nodes(List<Condition> conditions) {
    return conditions.stream().map(this::node).toList();
  }

  private int is(String option, Set<String> wanted) {
    int variable = model.variableOf(option);
    var values = model.values(variable);
    var among = new boolean[classes.count(variable)];
    for (int value = 0; value < values.size(); value++) {
      if (wanted.contains(values.get(value))) {
        among[classes.of(variable, value)] = true;
      }
    }
    return table.oneOf(levelOf[variable], among);
  }

  private int same(List<String> options) {
    int any = NodeTable.FALSE;
    for (String id : model.values(model.variableOf(options.get(0)))) {
      int all = NodeTable.TRUE;
      for (String option : options) {
        all = table.and(all, is(option, Set.of(id)));
      }
      any = table.or(any, all);
    }
    return any;
  }

  private int different(List<String> options) {
    int all = NodeTable.TRUE;
    for (int i = 0; i < options.size(); i++) {
      for (int j = i + 1; j < options.size(); j++) {
        all = table.and(all, table.not(same(List.of(options.get(i), options.get(j)))));
      }
    }
    return all;
  }

  /** At most that many nodes are true: a row of counters, moved on by each node in turn. */
  private int atMost(List<Integer> nodes, int count) {
    if (count < 0) {
      return NodeTable.FALSE;
    }
    var fewer = new int[count + 2];
    java.util.Arrays.fill(fewer, 1, count + 2, NodeTable.TRUE);
    for (int node : nodes) {
      for (int left = count + 1; left > 0; left--) {
        fewer[left] =
            table.or(table.and(node, fewer[left - 1]), table.and(table.not(node), fewer[left]));
      }
    }
    return fewer[count + 1];
  }

  private int allow(Demand.Allow allow) {
    int any = NodeTable.FALSE;
    for (List<Set<String>> row : new LinkedHashSet<>(allow.rows())) {
      int all = NodeTable.TRUE;
      for (int column = 0; column < row.size(); column++) {
        all = table.and(all, is(allow.columns().get(column), row.get(column)));
      }
      any = table.or(any, all);
    }
    return any;
  }
}
