package io.maatwerk.rendering;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lends what is dear to make, and keeps as many as there are processors for the next who asks. */
final class Pool<T> {

  private final ArrayBlockingQueue<T> idle =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());
  private final Supplier<T> maker;

  private Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  static <T> Pool<T> of(Supplier<T> maker) {
    return new Pool<>(maker);
  }

  /** What the work answers, given one that nobody else has meanwhile. */
  <R> R lend(Function<T, R> work) {
    var kept = idle.poll();
    var lent = kept == null ? maker.get() : kept;
    try {
      return work.apply(lent);
    } finally {
      idle.offer(lent);
    }
  }
}
