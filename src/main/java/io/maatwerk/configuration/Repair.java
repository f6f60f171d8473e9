package io.maatwerk.configuration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongUnaryOperator;

/**
 * Finds the lightest values of some variables that break none of the requirements among them.
 *
 * <p>Everything starts at its lightest value. While a requirement is broken, every solution must
 * move one of its variables: the first one moves, or it stays and the second one moves, and so on,
 * which splits what is left into disjoint parts. Parts are taken best first, by their weight and
 * what their broken requirements will still add (P. E. Hart et al., "A formal basis for the
 * heuristic determination of minimum cost paths", 1968), so that the first part in which nothing is
 * broken is a lightest one.
 */
final class Repair {

  /** What waiting parts may hold together, in numbers: some tens of megabytes. */
  private static final int MOST_NUMBERS = 6_000_000;

  private final Ranks ranks;
  private final Purse purse;
  private final LongUnaryOperator level;
  private final int[] values;
  private final Neighbourhood near;
  private int[] members;
  private List<Requirement> within;
  private long[][] leastCost;
  private long limit;

  /**
   * @param level the greatest weight that gives up no more choices than a weight does
   * @param values of every variable; those of the members are overwritten
   */
  Repair(Neighbourhood near, Ranks ranks, Purse purse, LongUnaryOperator level, int[] values) {
    this.near = near;
    this.ranks = ranks;
    this.purse = purse;
    this.level = level;
    this.values = values;
  }

  /** A part of what is left: a rank for each member, complemented once it must stay. */
  private static final class Part {
    final int[] at;
    long weight;
    long bound;
    int broken;
    List<Integer> movable = List.of();

    Part(int[] at) {
      this.at = at;
    }
  }

  private static final Comparator<Part> BEST_FIRST =
      Comparator.<Part>comparingLong(part -> part.bound)
          .thenComparingInt(part -> part.broken)
          .thenComparing(part -> part.at, Arrays::compare);

  /**
   * The weight of the lightest solution, whose values are then in place; {@link Diagram#BARRED}
   * when there is none up to the ceiling, {@link Engine#UNSETTLED} when the budget was spent first.
   */
  long solve(int[] among, long ceiling, Budget budget) {
    members = among;
    within = near.within(among);
    leastCost = purse.isBottomless() || among.length < values.length ? null : leastCosts();
    limit = ceiling;
    var root = root();
    if (!settle(root)) {
      return Diagram.BARRED;
    }
    if (root.broken == 0) {
      return root.weight;
    }
    long greatest = greatest();
    limit = Math.min(ceiling, level.applyAsLong(root.bound));
    long found = search(root, budget);
    while (found == Diagram.BARRED && limit < Math.min(ceiling, greatest)) {
      limit = Math.min(ceiling, level.applyAsLong(limit + 1));
      root = root();
      found = settle(root) ? search(root, budget) : Diagram.BARRED;
    }
    return found;
  }

  private Part root() {
    return new Part(Arrays.stream(members).map(ranks::from).toArray());
  }

  private long[][] leastCosts() {
    return Arrays.stream(members)
        .mapToObj(member -> purse.leastFrom(member, ranks))
        .toArray(long[][]::new);
  }

  private long greatest() {
    return Arrays.stream(members).mapToLong(m -> ranks.weight(m, ranks.to(m) - 1)).sum();
  }

  private long search(Part root, Budget budget) {
    var parts = new PriorityQueue<Part>(BEST_FIRST);
    parts.add(root);
    while (!parts.isEmpty()) {
      var best = parts.remove();
      if (best.broken == 0) {
        place(best);
        return best.weight;
      }
      if (!budget.take() || (long) parts.size() * members.length > MOST_NUMBERS) {
        return Engine.UNSETTLED;
      }
      split(best, parts);
    }
    return Diagram.BARRED;
  }

  private void split(Part part, PriorityQueue<Part> parts) {
    var at = part.at.clone();
    for (int member : part.movable) {
      var moved = new Part(at.clone());
      moved.at[member]++;
      if (settle(moved)) {
        parts.add(moved);
      }
      at[member] = ~at[member];
    }
  }

  private static int rank(int at) {
    return at < 0 ? ~at : at;
  }

  private void place(Part part) {
    part.weight = 0;
    for (int member = 0; member < members.length; member++) {
      int rank = rank(part.at[member]);
      values[members[member]] = ranks.value(members[member], rank);
      part.weight += ranks.weight(members[member], rank);
    }
  }

  /** Makes the moves that have no alternative and looks what is broken; false when all is lost. */
  private boolean settle(Part part) {
    place(part);
    var broken = broken(part);
    while (broken.size() == 1 && broken.get(0).size() == 1) {
      int member = broken.get(0).get(0);
      part.at[member]++;
      place(part);
      broken = broken(part);
    }
    if (broken.size() == 1 && broken.get(0).isEmpty()) {
      return false;
    }
    part.broken = broken.size();
    part.bound = part.weight + addedAtLeast(part, broken);
    return part.bound <= limit;
  }

  /**
   * Of each broken requirement the members that can move, dearest first; only the one requirement
   * when it leaves no alternative.
   */
  private List<List<Integer>> broken(Part part) {
    var broken = new ArrayList<List<Integer>>();
    for (Requirement requirement : within) {
      if (requirement.isBroken(values)) {
        var movable = movable(part, requirement.scope());
        if (movable.size() < 2) {
          return List.of(movable);
        }
        broken.add(movable);
      }
    }
    if (leastCost != null) {
      addPurse(part, broken);
    }
    return broken;
  }

  private List<Integer> movable(Part part, int[] scope) {
    var movable = new ArrayList<Integer>(scope.length);
    for (int variable : scope) {
      int member = near.slot(variable);
      if (canMove(part, member)) {
        movable.add(member);
      }
    }
    movable.sort(Comparator.comparingLong(member -> -step(part, member)));
    return movable;
  }

  private boolean canMove(Part part, int member) {
    int at = part.at[member];
    return at >= 0
        && at + 1 < ranks.to(members[member])
        && part.weight + step(part, member) <= limit;
  }

  private long step(Part part, int member) {
    int at = rank(part.at[member]);
    return ranks.weight(members[member], at + 1) - ranks.weight(members[member], at);
  }

  /** A purse that is overdrawn is a broken requirement on all that might cost less. */
  private void addPurse(Part part, List<List<Integer>> broken) {
    long cost = 0;
    long least = 0;
    var movable = new ArrayList<Integer>();
    for (int member = 0; member < members.length; member++) {
      int rank = rank(part.at[member]);
      long now = purse.cost(members[member], ranks.value(members[member], rank));
      long then = canMove(part, member) ? leastCost[member][rank] : now;
      cost += now;
      least += then;
      if (then < now) {
        movable.add(member);
      }
    }
    if (purse.lacking(cost) > 0) {
      movable.sort(Comparator.comparingLong(member -> -step(part, member)));
      if (purse.lacking(least) > 0 || movable.size() < 2) {
        broken.clear();
        broken.add(purse.lacking(least) > 0 ? List.of() : movable);
      } else {
        broken.add(movable);
      }
    }
  }

  /** Broken requirements without a common variable each cost their cheapest move. */
  private long addedAtLeast(Part part, List<List<Integer>> broken) {
    if (broken.isEmpty()) {
      return 0;
    }
    broken.sort(
        Comparator.<List<Integer>>comparingInt(List::size)
            .thenComparingLong(movable -> -cheapest(part, movable)));
    part.movable = broken.get(0);
    var touched = new boolean[members.length];
    long added = 0;
    for (List<Integer> movable : broken) {
      if (movable.stream().noneMatch(member -> touched[member])) {
        added += cheapest(part, movable);
        movable.forEach(member -> touched[member] = true);
      }
    }
    return added;
  }

  private long cheapest(Part part, List<Integer> movable) {
    return step(part, movable.get(movable.size() - 1));
  }
}
