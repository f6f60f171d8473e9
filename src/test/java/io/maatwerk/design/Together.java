package io.maatwerk.design;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Does the same thing many times at once. */
final class Together {

  private Together() {}

  /** What each of them answered; one that throws fails the test. */
  static <T> List<T> times(int times, Callable<T> work) throws Exception {
    var threads = Executors.newFixedThreadPool(times);
    try {
      var results = threads.invokeAll(Stream.generate(() -> work).limit(times).toList());
      return results.stream().map(Together::get).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T get(Future<T> result) {
    try {
      return result.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
