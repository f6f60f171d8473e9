package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Selection;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PicturesTest {

  static final Pictures PICTURES = Pictures.with(Typeface.load());

  @ParameterizedTest
  @EnumSource
  void drawsEachFormatInItsSize(Format format) {
    var image = PICTURES.card(Cards.shoe(Selection.EMPTY), format);
    assertThat(image.getWidth()).isEqualTo(format.width());
    assertThat(image.getHeight()).isEqualTo(format.height());
  }

  @ParameterizedTest
  @EnumSource
  void drawsTheSameFromAnyThread(Format format) {
    var card = Cards.shoe(Meridian.random(7));
    var once = Encoder.jpeg(PICTURES.card(card, format));
    var again =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> Encoder.jpeg(PICTURES.card(card, format)))
            .toList();
    assertThat(again).allSatisfy(bytes -> assertThat(bytes).isEqualTo(once));
  }

  @Test
  void keepsLinkPicturesSmall() {
    for (long seed = 0; seed < 8; seed++) {
      var card = Cards.shoe(Meridian.random(seed));
      assertThat(Encoder.jpeg(PICTURES.card(card, Format.OG))).hasSizeLessThan(110_000);
    }
    var standard = Cards.shoe(Selection.EMPTY);
    assertThat(Encoder.jpeg(PICTURES.card(standard, Format.OG))).hasSizeLessThan(80_000);
  }

  @Test
  void keepsWordsOfStoriesClearOfWhatAppsLayOver() {
    var safe = new Rectangle(120, 288, 768, 960);
    var long1 = Cards.bag("The bag that went around the world in eighty days and came back");
    var some = PICTURES.card(long1, Format.STORY);
    var other = PICTURES.card(Cards.bag("Qq"), Format.STORY);
    assertThat(safe.contains(difference(some, other))).isTrue();
    var shoe = PICTURES.card(Cards.shoe(Selection.EMPTY), Format.STORY);
    var bare =
        PICTURES.card(
            Cards.shoe(Selection.EMPTY, Optional.of("W".repeat(60)), Optional.empty()),
            Format.STORY);
    assertThat(safe.contains(difference(shoe, bare))).isTrue();
  }

  @Test
  void keepsLongWordsInsideThePicture() {
    var some = PICTURES.card(Cards.bag("W".repeat(80)), Format.OG);
    var other = PICTURES.card(Cards.bag("i"), Format.OG);
    assertThat(difference(some, other).getMaxX()).isLessThan(580);
  }

  @Test
  void drawsViewsInTheirOwnProportions() {
    var scheme = Scheme.of("#14171f", "#faf8f4", "#e4572e");
    var painting = Meridian.paint("top", Selection.EMPTY);
    var image = PICTURES.view(painting, Meridian.ARTWORK, scheme);
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(1067);
  }

  @Test
  void writesPngThatReadsBackTheSame() throws IOException {
    var image = PICTURES.card(Cards.shoe(Selection.EMPTY), Format.THUMB);
    var read = ImageIO.read(new ByteArrayInputStream(Encoder.png(image)));
    assertThat(difference(image, read).isEmpty()).isTrue();
  }

  /** The smallest rectangle around all pixels that differ. */
  private static Rectangle difference(BufferedImage a, BufferedImage b) {
    var bounds = new Rectangle(-1, -1);
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        if (a.getRGB(x, y) != b.getRGB(x, y)) {
          bounds.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return bounds;
  }
}
