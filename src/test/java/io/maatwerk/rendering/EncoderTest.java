package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class EncoderTest {

  @Test
  void writesPicturesThatHoldNoInts() throws IOException {
    var bytes = new BufferedImage(40, 30, BufferedImage.TYPE_3BYTE_BGR);
    bytes.setRGB(7, 8, 0x123456);
    var read = ImageIO.read(new ByteArrayInputStream(Encoder.png(bytes)));
    assertThat(read.getRGB(7, 8)).isEqualTo(0xff123456);
    assertThat(ImageIO.read(new ByteArrayInputStream(Encoder.jpeg(bytes))).getWidth())
        .isEqualTo(40);
  }
}
