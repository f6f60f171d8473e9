package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RoomTest {

  /** A length that nothing else asks for. */
  private static final int LENGTH = 123_457;

  @Test
  void lendsPixelsAgainAndTransparent() {
    var first = Room.lend(() -> drawnOn(Room.pixels(LENGTH)));
    var second = Room.lend(() -> Room.pixels(LENGTH));
    assertThat(second).isSameAs(first).containsOnly(0);
  }

  @Test
  void lendsNoPixelsTwiceAtOnce() {
    Room.lend(
        () -> {
          var mine = Room.pixels(LENGTH);
          assertThat(Room.pixels(LENGTH)).isNotSameAs(mine);
          var others =
              CompletableFuture.supplyAsync(() -> Room.lend(() -> Room.pixels(LENGTH))).join();
          assertThat(others).isNotSameAs(mine);
          return mine;
        });
  }

  @Test
  void givesPixelsForGoodWhereNoneAreLent() {
    var kept = drawnOn(Room.pixels(LENGTH));
    Room.lend(() -> Room.pixels(LENGTH));
    assertThat(kept).containsOnly(-1);
    assertThat(Room.pixels(LENGTH)).isNotSameAs(kept);
  }

  private static int[] drawnOn(int[] pixels) {
    Arrays.fill(pixels, -1);
    return pixels;
  }
}
