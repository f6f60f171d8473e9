package io.maatwerk.rendering.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Which of two writers rounds a small picture more luckily is chance: many are judged together. */
class JpegWriterTest {

  /**
   * Which of two rounds a small picture more luckily is chance, so that many are judged together.
   */
  @Property(tries = 5)
  void writesPicturesAsWellAndAsSmallAsTheJdk(
      @ForAll @IntRange(min = 20, max = 98) int quality, @ForAll Random random) {
    double gained = 0;
    long bytes = 0;
    for (int i = 0; i < 40; i++) {
      var image = Samples.picture(40 + random.nextInt(260), 40 + random.nextInt(260), random);
      var ours = Samples.ours(image, quality);
      var theirs = Samples.theirs(image, quality);
      gained += Samples.decibels(image, Samples.read(ours));
      gained -= Samples.decibels(image, Samples.read(theirs));
      bytes += ours.length - theirs.length * 102L / 100;
    }
    assertThat(bytes).isNegative();
    assertThat(gained / 40).isGreaterThan(-0.05);
  }

  @Property(tries = 60)
  void writesNoiseAsWellAndAsSmallAsTheJdk(
      @ForAll @IntRange(min = 1, max = 100) int quality, @ForAll Random random) {
    var image = Samples.noise(67, 51, random);
    var ours = Samples.ours(image, quality);
    var theirs = Samples.theirs(image, quality);
    assertThat(Samples.decibels(image, Samples.read(ours)))
        .isGreaterThan(Samples.decibels(image, Samples.read(theirs)) - 0.3);
    assertThat(ours.length).isLessThan(theirs.length * 105 / 100);
  }

  @Property(tries = 5)
  void writesEverySizeAsWellAsTheJdk(@ForAll Random random) {
    double gained = 0;
    for (int i = 0; i < 100; i++) {
      int width = 1 + random.nextInt(40);
      int height = 1 + random.nextInt(40);
      var image = Samples.gradient(width, height, random);
      var read = Samples.read(Samples.ours(image, 90));
      assertThat(read.getWidth()).isEqualTo(width);
      assertThat(read.getHeight()).isEqualTo(height);
      gained += Math.min(36, Samples.decibels(image, read));
      gained -= Math.min(36, Samples.decibels(image, Samples.read(Samples.theirs(image, 90))));
    }
    assertThat(gained / 100).isGreaterThan(-0.1);
  }

  @Property(tries = 60)
  void keepsPlainColours(@ForAll @IntRange(min = 0, max = 0xffffff) int rgb) {
    var image = Samples.plain(33, 17, rgb);
    var read = Samples.read(Samples.ours(image, 98));
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat(read.getRGB(32, 16) >> shift & 0xff).isCloseTo(rgb >> shift & 0xff, offset(3));
    }
  }

  @Example
  void needsFewBytesForPlainColours() {
    assertThat(Samples.ours(Samples.plain(1200, 630, 0xfaf8f4), 85)).hasSizeLessThan(6_000);
  }

  @Example
  void writesTheSameAfterAnotherPicture() {
    var image = Samples.picture(120, 90, new Random(1));
    var writer = JpegWriter.ofQuality(85);
    var once = writer.write(Samples.pixels(image), 120, 90);
    writer.write(Samples.pixels(Samples.noise(200, 100, new Random(2))), 200, 100);
    assertThat(writer.write(Samples.pixels(image), 120, 90)).isEqualTo(once);
  }

  @Example
  void refusesWhatFitsNoJpeg() {
    var writer = JpegWriter.ofQuality(85);
    assertThatIllegalArgumentException().isThrownBy(() -> writer.write(new int[0], 0, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> writer.write(new int[0], 65536, 1));
  }

  @Example
  void codesRareSymbolsInSixteenBits() {
    var counts = new int[256];
    for (int symbol = 0, a = 1, b = 1; symbol < 40; symbol++, b += a, a = b - a) {
      counts[symbol] = a;
    }
    var table = HuffmanTable.of(counts);
    assertThat(table.symbols()).hasSize(40);
    double room = 0;
    for (int length = 1; length <= 16; length++) {
      room += table.perLength()[length] * Math.pow(2, -length);
    }
    assertThat(room).isLessThan(1);
  }
}
