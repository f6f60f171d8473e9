package io.maatwerk.design;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets as many draw at once as there are processors, and some wait; more are sent away. */
final class Easels implements AutoCloseable {

  private final Semaphore orders;
  private final ExecutorService easels;

  /**
   * @param easels how many pictures are drawn at once
   * @param orders how many orders, of any number of pictures, are drawn or wait
   */
  Easels(int easels, int orders) {
    this.orders = new Semaphore(orders);
    this.easels = Executors.newFixedThreadPool(easels, Easels::thread);
  }

  /** What was drawn, in order; empty when too many orders wait. What the work throws is thrown. */
  <T> Optional<List<T>> draw(List<Supplier<T>> order) {
    if (!orders.tryAcquire()) {
      return Optional.empty();
    }
    try {
      var works = order.stream().map(work -> CompletableFuture.supplyAsync(work, easels)).toList();
      return Optional.of(works.stream().map(CompletableFuture::join).toList());
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      orders.release();
    }
  }

  @Override
  public void close() {
    easels.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "easel");
    thread.setDaemon(true);
    return thread;
  }
}
