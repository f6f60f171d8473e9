package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EaselsTest {

  @Test
  void answersInTheOrderOfTheOrder() {
    try (var easels = new Easels(3)) {
      var order = IntStream.range(0, 50).<Supplier<Integer>>mapToObj(i -> () -> i).toList();

      assertThat(easels.draw(order)).isEqualTo(IntStream.range(0, 50).boxed().toList());
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
    try (var easels = new Easels(2)) {
      easels.draw(Stream.generate(() -> work).limit(200).toList());
    }

    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void passesOnWhatWentWrongAndDrawsOn() {
    Supplier<String> broken =
        () -> {
          throw new IllegalStateException("torn canvas");
        };
    try (var easels = new Easels(1)) {
      assertThatThrownBy(() -> easels.draw(List.of(broken)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("torn canvas");
      assertThat(easels.draw(List.of(() -> "next"))).containsExactly("next");
    }
  }
}
