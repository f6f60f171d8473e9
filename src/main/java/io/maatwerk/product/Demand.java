package io.maatwerk.product;

import java.util.List;
import java.util.Set;

/** What a rule asks for wherever its {@code when} holds. */
public sealed interface Demand {

  record Require(Condition condition) implements Demand {}

  record Forbid(Condition condition) implements Demand {}

  /** The options' values have one id; {@code none} is an id like any other. */
  record Same(List<String> options) implements Demand {
    public Same {
      options = List.copyOf(options);
    }
  }

  /** No two of the options' values have one id. */
  record Different(List<String> options) implements Demand {
    public Different {
      options = List.copyOf(options);
    }
  }

  record AtMost(int count, List<Condition> of) implements Demand {
    public AtMost {
      of = List.copyOf(of);
    }
  }

  record AtLeast(int count, List<Condition> of) implements Demand {
    public AtLeast {
      of = List.copyOf(of);
    }
  }

  /** The columns' options have, cell by cell, the values of at least one row. */
  record Allow(List<String> columns, List<List<Set<String>>> rows) implements Demand {
    public Allow {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
