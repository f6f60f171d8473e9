package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class FocusTest {

  private static final int WIDTH = 120;
  private static final int HEIGHT = 90;
  private static final double PROPORTIONS = 4.0 / 3;

  @Test
  void looksAtAllThatDiffers() {
    var plain = picture();
    var collar = picture(new Rectangle(20, 30, 40, 30));

    assertThat(focus(plain, collar)).isEqualTo(new Rectangle(20, 30, 40, 30));
  }

  @Test
  void looksAtOnePieceOfThoseThatTellTheSame() {
    var four = picture(new Rectangle(10, 10, 5, 5), new Rectangle(100, 70, 6, 6));

    assertThat(focus(picture(), four)).isEqualTo(new Rectangle(100, 70, 6, 6));
  }

  @Test
  void looksAtAllPiecesThatAreNeededToTellStylesApart() {
    var left = new Rectangle(10, 40, 5, 5);
    var right = new Rectangle(100, 40, 5, 5);

    assertThat(focus(picture(), picture(left), picture(left, right))).isEqualTo(left.union(right));
  }

  @Test
  void looksAtTheEndOfALongBandThatDiffersMore() {
    var band = picture(new Rectangle(0, 40, 110, 5), new Rectangle(100, 40, 10, 10));

    assertThat(focus(picture(), band)).isEqualTo(new Rectangle(77, 40, 33, 10));
  }

  @Test
  void looksNowhereWhereNothingDiffers() {
    var same = Difference.between(List.of(picture(), picture()), WIDTH, HEIGHT);

    assertThat(Focus.of(same, PROPORTIONS)).isEmpty();
  }

  private static Rectangle focus(int[]... pictures) {
    var difference = Difference.between(List.of(pictures), WIDTH, HEIGHT);
    return Focus.of(difference, PROPORTIONS).orElseThrow();
  }

  /** Black on nothing. */
  private static int[] picture(Rectangle... black) {
    var pixels = new int[WIDTH * HEIGHT];
    for (var area : black) {
      for (int y = area.y; y < area.y + area.height; y++) {
        for (int x = area.x; x < area.x + area.width; x++) {
          pixels[y * WIDTH + x] = 0xff000000;
        }
      }
    }
    return pixels;
  }
}
