package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class WebpTest {

  @Test
  void isReadAsItWasDrawn() throws IOException {
    var drawn = Pictures.with(Typeface.load()).card(Cards.shoe(Meridian.random(7)), Format.OG);

    var read = read(Encoder.webp(drawn).orElseThrow());

    assertThat(read.getWidth()).isEqualTo(1200);
    assertThat(read.getHeight()).isEqualTo(630);
    assertThat(Agreement.of(drawn, read).difference()).isLessThan(4);
  }

  @Test
  void isSmallerThanTheJpeg() {
    var drawn = Pictures.with(Typeface.load()).card(Cards.shoe(Meridian.random(7)), Format.OG);

    assertThat(Encoder.webp(drawn).orElseThrow())
        .hasSizeLessThan(Encoder.jpeg(drawn).length * 4 / 5);
  }

  @Test
  void hasOddSizesToo() throws IOException {
    var image = new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, Color.ORANGE.getRGB());

    var read = read(Encoder.webp(image).orElseThrow());

    assertThat(read.getWidth()).isEqualTo(31);
    assertThat(read.getHeight()).isEqualTo(17);
  }

  private static BufferedImage read(byte[] webp) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(webp));
  }
}
