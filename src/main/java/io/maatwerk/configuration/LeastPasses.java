package io.maatwerk.configuration;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The least weight of a design, and of a design through each value, by one pass up a diagram and
 * one down it; thread-safe, and without allocation once warm.
 *
 * <p>Dijkstra's algorithm on a layered graph, upwards and downwards, as in H. R. Andersen et al.,
 * "Interactive cost configuration over decision diagrams" (2010). Each pass visits each branch that
 * leads to a design once, and decides only at the joints between {@link Stretches}.
 */
final class LeastPasses {

  /** Between every sum of weights and every sum with something barred in it, credits included. */
  private static final long LIMIT = 3L << 59;

  private static final int IDLE = 4;

  /** The arrays of one question: two longs a joint, one a stretch, two a branch. */
  private static final class Scratch {
    final long[] below;
    final long[] above;
    final long[] along;
    final long[] weight;
    final long[] through;

    Scratch(Stretches stretches) {
      below = new long[stretches.joints()];
      above = new long[stretches.joints()];
      along = new long[stretches.to.length];
      weight = new long[stretches.branches()];
      through = new long[stretches.branches()];
    }
  }

  private final Stretches stretches;
  private final AtomicReferenceArray<Scratch> idle = new AtomicReferenceArray<>(IDLE);

  LeastPasses(Stretches stretches) {
    this.stretches = stretches;
  }

  long least(long[][] weights) {
    var scratch = take();
    weigh(weights, scratch.weight);
    up(scratch);
    long least = scratch.below[0];
    giveBack(scratch);
    return least;
  }

  /** Writes the least weight through each value; answers the least of all. */
  long through(long[][] weights, long[][] into) {
    var scratch = take();
    weigh(weights, scratch.weight);
    up(scratch);
    down(scratch);
    spread(scratch, weights, into);
    long least = scratch.below[0];
    giveBack(scratch);
    return least;
  }

  private Scratch take() {
    for (int i = 0; i < IDLE; i++) {
      var scratch = idle.getAndSet(i, null);
      if (scratch != null) {
        return scratch;
      }
    }
    return new Scratch(stretches);
  }

  private void giveBack(Scratch scratch) {
    for (int i = 0; i < IDLE; i++) {
      if (idle.compareAndSet(i, null, scratch)) {
        return;
      }
    }
  }

  /** A branch weighs what the lightest of its values does. */
  private void weigh(long[][] weights, long[] weight) {
    Arrays.fill(weight, Diagram.BARRED);
    for (int variable = 0; variable < weights.length; variable++) {
      var branch = stretches.branch[variable];
      var ofValues = weights[variable];
      for (int value = 0; value < branch.length; value++) {
        int of = branch[value];
        weight[of] = Math.min(weight[of], ofValues[value]);
      }
    }
  }

  private void up(Scratch scratch) {
    var below = scratch.below;
    var along = scratch.along;
    var from = stretches.from;
    var to = stretches.to;
    below[stretches.end()] = 0;
    for (int joint = stretches.end() - 1; joint >= 0; joint--) {
      long best = Diagram.BARRED;
      for (int stretch = from[joint]; stretch < from[joint + 1]; stretch++) {
        along[stretch] = sum(stretch, scratch.weight);
        best = Math.min(best, along[stretch] + below[to[stretch]]);
      }
      below[joint] = best < LIMIT ? best : Diagram.BARRED;
    }
  }

  /** The weight of a stretch; something barred when anything on it is. */
  private long sum(int stretch, long[] weight) {
    var step = stretches.step;
    long sum = 0;
    for (int at = stretches.begin[stretch]; at < stretches.begin[stretch + 1]; at++) {
      sum += weight[step[at]];
      if (sum >= LIMIT) {
        return Diagram.BARRED;
      }
    }
    return sum;
  }

  private void down(Scratch scratch) {
    var below = scratch.below;
    var above = scratch.above;
    var along = scratch.along;
    var from = stretches.from;
    var to = stretches.to;
    Arrays.fill(above, Diagram.BARRED);
    Arrays.fill(scratch.through, Diagram.BARRED);
    above[0] = 0;
    for (int joint = 0; joint < stretches.end(); joint++) {
      for (int stretch = from[joint]; stretch < from[joint + 1]; stretch++) {
        long reached = above[joint] + along[stretch];
        if (reached < LIMIT) {
          above[to[stretch]] = Math.min(above[to[stretch]], reached);
          lower(stretch, reached + below[to[stretch]], scratch.through);
        }
      }
    }
  }

  /** Every design of that weight goes through all branches of the stretch. */
  private void lower(int stretch, long weight, long[] through) {
    var step = stretches.step;
    for (int at = stretches.begin[stretch]; at < stretches.begin[stretch + 1]; at++) {
      through[step[at]] = Math.min(through[step[at]], weight);
    }
  }

  /** A design through the lightest value of a branch can have another of its values instead. */
  private void spread(Scratch scratch, long[][] weights, long[][] into) {
    for (int variable = 0; variable < weights.length; variable++) {
      var branch = stretches.branch[variable];
      var ofValues = weights[variable];
      var found = into[variable];
      for (int value = 0; value < branch.length; value++) {
        long through = scratch.through[branch[value]];
        boolean barred = through >= LIMIT || ofValues[value] >= LIMIT;
        long instead = ofValues[value] - scratch.weight[branch[value]];
        found[value] = barred ? Diagram.BARRED : through + instead;
      }
    }
  }
}
