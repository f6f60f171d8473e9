package io.maatwerk.configuration;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The least weight of a design, and of a design through each value, by one pass up a diagram and
 * one down it; thread-safe, and without allocation once warm.
 *
 * <p>Dijkstra's algorithm on a layered graph, upwards and downwards, as in H. R. Andersen et al.,
 * "Interactive cost configuration over decision diagrams" (2010). Both passes visit each edge once.
 */
final class LeastPasses {

  /** Between every sum of weights and every sum with something barred in it, credits included. */
  private static final long LIMIT = 3L << 59;

  private static final int IDLE = 4;

  /** The arrays of one question: two longs a node, and two a class of the widest level. */
  private static final class Scratch {
    final long[] below;
    final long[] above;
    final long[] weight;
    final long[] beside;

    Scratch(int nodes, int widest) {
      below = new long[nodes];
      above = new long[nodes];
      weight = new long[widest];
      beside = new long[widest];
    }
  }

  private final Diagram diagram;
  private final AtomicReferenceArray<Scratch> idle = new AtomicReferenceArray<>(IDLE);

  LeastPasses(Diagram diagram) {
    this.diagram = diagram;
  }

  long least(long[][] weights) {
    var scratch = take();
    up(weights, scratch);
    long least = scratch.below[0];
    giveBack(scratch);
    return least;
  }

  /** Writes the least weight through each value; answers the least of all. */
  long through(long[][] weights, long[][] into) {
    var scratch = take();
    up(weights, scratch);
    down(weights, scratch, into);
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
    return new Scratch(diagram.nodes() + 2, Arrays.stream(diagram.arity).max().orElse(0));
  }

  private void giveBack(Scratch scratch) {
    for (int i = 0; i < IDLE; i++) {
      if (idle.compareAndSet(i, null, scratch)) {
        return;
      }
    }
  }

  private void up(long[][] weights, Scratch scratch) {
    var below = scratch.below;
    var children = diagram.children;
    below[diagram.end()] = 0;
    below[diagram.deadEnd()] = Diagram.BARRED;
    for (int level = diagram.levels() - 1; level >= 0; level--) {
      var weight = weigh(level, weights, scratch);
      int arity = diagram.arity[level];
      int last = diagram.firstNode[level + 1];
      int edge = diagram.firstChild[level];
      for (int node = diagram.firstNode[level]; node < last; node++) {
        long best = Diagram.BARRED;
        for (int branch = 0; branch < arity; branch++, edge++) {
          best = Math.min(best, weight[branch] + below[children[edge]]);
        }
        below[node] = best < LIMIT ? best : Diagram.BARRED;
      }
    }
  }

  private void down(long[][] weights, Scratch scratch, long[][] into) {
    var below = scratch.below;
    var above = scratch.above;
    var beside = scratch.beside;
    var children = diagram.children;
    Arrays.fill(above, Diagram.BARRED);
    above[0] = 0;
    for (int level = 0; level < diagram.levels(); level++) {
      var weight = weigh(level, weights, scratch);
      int arity = diagram.arity[level];
      Arrays.fill(beside, 0, arity, Diagram.BARRED);
      int last = diagram.firstNode[level + 1];
      int edge = diagram.firstChild[level];
      for (int node = diagram.firstNode[level]; node < last; node++) {
        long here = above[node];
        if (here >= LIMIT) {
          edge += arity;
          continue;
        }
        for (int branch = 0; branch < arity; branch++, edge++) {
          int child = children[edge];
          above[child] = Math.min(above[child], here + weight[branch]);
          beside[branch] = Math.min(beside[branch], here + below[child]);
        }
      }
      spread(level, beside, weights, into);
    }
  }

  /** A class weighs what the lightest of its values does. */
  private long[] weigh(int level, long[][] weights, Scratch scratch) {
    int tested = diagram.variable[level];
    var ofValues = weights[tested];
    if (ofValues.length == diagram.arity[level]) {
      return ofValues;
    }
    var weight = scratch.weight;
    Arrays.fill(weight, 0, diagram.arity[level], Diagram.BARRED);
    for (int value = 0; value < ofValues.length; value++) {
      int of = diagram.classes.of(tested, value);
      weight[of] = Math.min(weight[of], ofValues[value]);
    }
    return weight;
  }

  /** What is beside a class is beside each of its values. */
  private void spread(int level, long[] beside, long[][] weights, long[][] into) {
    int tested = diagram.variable[level];
    var ofValues = weights[tested];
    for (int value = 0; value < ofValues.length; value++) {
      long through = beside[diagram.classes.of(tested, value)] + ofValues[value];
      into[tested][value] = through < LIMIT ? through : Diagram.BARRED;
    }
  }
}
