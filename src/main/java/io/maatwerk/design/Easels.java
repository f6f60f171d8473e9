package io.maatwerk.design;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Lets as many draw at once as there are easels; the others wait for one. */
final class Easels implements AutoCloseable {

  private final ExecutorService easels;

  /**
   * @param easels how many pictures are drawn at once
   */
  Easels(int easels) {
    this.easels = Executors.newFixedThreadPool(easels, Easels::thread);
  }

  /** What was drawn, in order, once all of it is. What the work throws is thrown. */
  <T> List<T> draw(List<Supplier<T>> order) {
    try {
      var works = order.stream().map(this::soon).toList();
      return works.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** What will be drawn; nobody waits here for it. */
  <T> CompletableFuture<T> soon(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, easels);
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
