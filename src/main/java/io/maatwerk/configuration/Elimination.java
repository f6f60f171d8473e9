package io.maatwerk.configuration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An order from eliminating variables one by one, each time the one whose neighbours lack the
 * fewest ties to one another, and then tying them: min-fill, as in U. Kjaerulff, "Triangulation of
 * graphs" (1990).
 *
 * <p>A variable hangs below the first of its neighbours to go after it. The order walks that tree
 * from its root and takes smaller branches first, so that little stays undecided at any level.
 */
final class Elimination {

  /** No diagram of a knot that ties so many variables at once has a chance. */
  private static final int WIDEST = 160;

  private final int[] variables;
  private final BitSet[] neighbours;
  private final long[] lacking;
  private final int[] goneAt;
  private final List<List<Integer>> below = new ArrayList<>();
  private final int[] size;

  private Elimination(Component component) {
    variables = component.variables().stream().mapToInt(Integer::intValue).toArray();
    neighbours = new BitSet[variables.length];
    lacking = new long[variables.length];
    goneAt = new int[variables.length];
    size = new int[variables.length];
    for (int at = 0; at < variables.length; at++) {
      neighbours[at] = new BitSet(variables.length);
      below.add(new ArrayList<>());
    }
    component.constraints().forEach(constraint -> tie(constraint.scope()));
    Arrays.fill(goneAt, Integer.MAX_VALUE);
    Arrays.setAll(lacking, this::countLacking);
  }

  /** The component's variables, top down; empty when it is too much of a knot. */
  static Optional<int[]> order(Component component) {
    var elimination = new Elimination(component);
    return elimination.run() ? Optional.of(elimination.walk()) : Optional.empty();
  }

  private void tie(int[] scope) {
    var places = Arrays.stream(scope).map(v -> Arrays.binarySearch(variables, v)).toArray();
    for (int one : places) {
      for (int other : places) {
        neighbours[one].set(other, one != other);
      }
    }
  }

  private boolean run() {
    var bags = new BitSet[variables.length];
    for (int turn = 0; turn < variables.length; turn++) {
      int next = least();
      bags[next] = neighbours[next];
      if (bags[next].cardinality() > WIDEST) {
        return false;
      }
      goneAt[next] = turn;
      eliminate(next);
    }
    hang(bags);
    return true;
  }

  private int least() {
    int best = -1;
    for (int at = 0; at < variables.length; at++) {
      boolean left = goneAt[at] == Integer.MAX_VALUE;
      if (left && (best < 0 || lacking[at] < lacking[best])) {
        best = at;
      }
    }
    return best;
  }

  private void eliminate(int gone) {
    var around = neighbours[gone];
    var touched = (BitSet) around.clone();
    around.stream().forEach(one -> neighbours[one].clear(gone));
    around.stream().forEach(one -> tieTo(one, around, touched));
    touched.stream().forEach(one -> lacking[one] = countLacking(one));
  }

  private void tieTo(int one, BitSet others, BitSet touched) {
    var fresh = (BitSet) others.clone();
    fresh.andNot(neighbours[one]);
    fresh.clear(one);
    fresh.stream().filter(other -> other > one).forEach(other -> markBetween(one, other, touched));
    neighbours[one].or(fresh);
  }

  /** Those that see both ends of a new tie lack it no longer. */
  private void markBetween(int one, int other, BitSet touched) {
    var between = (BitSet) neighbours[one].clone();
    between.and(neighbours[other]);
    touched.or(between);
  }

  /** Ties that its neighbours lack; of equals, fewer neighbours count as less. */
  private long countLacking(int at) {
    long lacks = 0;
    var around = neighbours[at];
    for (int one = around.nextSetBit(0); one >= 0; one = around.nextSetBit(one + 1)) {
      var missing = (BitSet) around.clone();
      missing.andNot(neighbours[one]);
      lacks += missing.cardinality() - 1;
    }
    return lacks * variables.length + around.cardinality();
  }

  private void hang(BitSet[] bags) {
    var byTurn = IntStream.range(0, variables.length).boxed();
    byTurn
        .sorted(Comparator.comparingInt(at -> goneAt[at]))
        .forEach(
            at -> {
              size[at]++;
              bags[at].stream()
                  .boxed()
                  .min(Comparator.comparingInt(up -> goneAt[up]))
                  .ifPresent(up -> hang(at, up));
            });
  }

  private void hang(int at, int up) {
    below.get(up).add(at);
    size[up] += size[at];
  }

  private int[] walk() {
    var order = new int[variables.length];
    var stack = new ArrayList<Integer>();
    for (int at = 0; at < variables.length; at++) {
      if (goneAt[at] == variables.length - 1) {
        stack.add(at);
      }
    }
    for (int level = 0; !stack.isEmpty(); level++) {
      int at = stack.remove(stack.size() - 1);
      order[level] = variables[at];
      var branches = below.get(at);
      branches.sort(Comparator.<Integer>comparingInt(one -> size[one]).reversed());
      stack.addAll(branches);
    }
    return order;
  }
}
