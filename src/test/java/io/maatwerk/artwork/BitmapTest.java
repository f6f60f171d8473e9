package io.maatwerk.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BitmapTest {

  @Test
  void decodesPngAndJpeg() throws IOException {
    for (var format : new String[] {"png", "jpeg"}) {
      var reading = Bitmap.read(encoded(format));
      assertThat(reading).isInstanceOf(Reading.Accepted.class);
      var bitmap = ((Reading.Accepted<Bitmap>) reading).value();
      assertThat(bitmap.width()).isEqualTo(7);
      assertThat(bitmap.height()).isEqualTo(5);
    }
  }

  @Test
  void refusesSizesThatItsHeaderClaims() throws IOException {
    var png = encoded("png");
    png[16] = 0x00;
    png[17] = 0x01;
    assertThat(sentence(png)).contains("65543 by 5 pixels");
  }

  @Test
  void refusesWhatCannotBeDecoded() throws IOException {
    assertThat(sentence(new byte[0])).contains("neither a PNG nor a JPEG");
    assertThat(sentence("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .contains("neither");
    assertThat(sentence(Arrays.copyOf(encoded("png"), 40))).contains("cannot be decoded");
    assertThat(sentence(Arrays.copyOf(encoded("png"), Bitmap.MOST_BYTES + 1))).contains("8 MiB");
  }

  private static String sentence(byte[] bytes) {
    var reading = Bitmap.read(bytes);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused<Bitmap>) reading).refusals().get(0).sentence();
  }

  private static byte[] encoded(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
