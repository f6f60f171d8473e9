package io.maatwerk.design;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What was drawn on demand: however many ask for the same, it is drawn once. */
final class Orders<T> {

  private static final int WAITING = 64;

  private final Drawing drawing;
  private final Places places = Places.of(WAITING);
  private final AsyncCache<String, T> drawn;

  /**
   * @param most bytes that are kept
   * @param bytes of one
   */
  Orders(Drawing drawing, long most, Weigher<String, T> bytes) {
    this.drawing = drawing;
    drawn = Caffeine.newBuilder().maximumWeight(most).weigher(bytes).buildAsync();
  }

  /** Empty when too much is being drawn just now. No thread waits for it. */
  Optional<CompletableFuture<T>> order(String key, Supplier<T> work) {
    var known = drawn.getIfPresent(key);
    if (known != null) {
      return Optional.of(known);
    }
    if (!places.take()) {
      return Optional.empty();
    }
    var order = new CompletableFuture<T>();
    var others = drawn.asMap().putIfAbsent(key, order);
    if (others != null) {
      places.leave();
      return Optional.of(others);
    }
    drawing.soon(work).whenComplete((made, trouble) -> finish(order, made, trouble));
    return Optional.of(order);
  }

  private void finish(CompletableFuture<T> order, T made, Throwable trouble) {
    places.leave();
    if (trouble == null) {
      order.complete(made);
    } else {
      order.completeExceptionally(trouble);
    }
  }
}
