package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EaselsTest {

  @Test
  void answersInTheOrderOfTheOrder() {
    try (var easels = new Easels(3, 1)) {
      var order = IntStream.range(0, 50).<Supplier<Integer>>mapToObj(i -> () -> i).toList();

      assertThat(easels.draw(order)).contains(IntStream.range(0, 50).boxed().toList());
    }
  }

  @Test
  void drawsNoMoreAtOnceThanThereAreEasels() {
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    Supplier<Integer> work =
        () -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          Thread.onSpinWait();
          return now.decrementAndGet();
        };
    try (var easels = new Easels(2, 1)) {
      easels.draw(Stream.generate(() -> work).limit(200).toList());
    }

    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void sendsAwayWhoFindsTooManyWaiting() throws Exception {
    var release = new CountDownLatch(1);
    var begun = new CountDownLatch(1);
    try (var easels = new Easels(1, 1)) {
      Supplier<String> slow =
          () -> {
            begun.countDown();
            await(release);
            return "slow";
          };
      var first = CompletableFuture.supplyAsync(() -> easels.draw(List.of(slow)));
      begun.await();

      assertThat(easels.draw(List.of(() -> "late"))).isEmpty();

      release.countDown();
      assertThat(first.get()).contains(List.of("slow"));
      assertThat(easels.draw(List.of(() -> "again"))).contains(List.of("again"));
    }
  }

  @Test
  void passesOnWhatWentWrongAndKeepsThePlace() {
    Supplier<String> broken =
        () -> {
          throw new IllegalStateException("torn canvas");
        };
    try (var easels = new Easels(1, 1)) {
      assertThatThrownBy(() -> easels.draw(List.of(broken)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("torn canvas");
      assertThat(easels.draw(List.of(() -> "next"))).isPresent();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
