package io.maatwerk.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final int SCALE = 6;
  private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");

  @Test
  void readsAsTheAddressAtLevelM() throws Exception {
    var address = "https://maatwerk.example/d/2b3c4d5f6g7h8j";

    var read = read(QrCode.svg(address));

    assertThat(read.getText()).isEqualTo(address);
    assertThat(read.getResultMetadata())
        .containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
  }

  @Test
  void keepsAMarginOfFourModules() {
    var runs = RUN.matcher(QrCode.svg("https://maatwerk.example"));

    while (runs.find()) {
      assertThat(Integer.parseInt(runs.group(1))).isGreaterThanOrEqualTo(4);
      assertThat(Integer.parseInt(runs.group(2))).isGreaterThanOrEqualTo(4);
    }
  }

  private static Result read(String svg) throws Exception {
    var matcher = SIDE.matcher(svg);
    assertThat(matcher.find()).isTrue();
    int side = Integer.parseInt(matcher.group(1)) * SCALE;
    var pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    var runs = RUN.matcher(svg);
    while (runs.find()) {
      fill(pixels, side, runs.group(1), runs.group(2), runs.group(3));
    }
    var source = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
  }

  private static void fill(int[] pixels, int side, String x, String y, String length) {
    int left = Integer.parseInt(x) * SCALE;
    int top = Integer.parseInt(y) * SCALE;
    for (int row = top; row < top + SCALE; row++) {
      Arrays.fill(
          pixels, row * side + left, row * side + left + Integer.parseInt(length) * SCALE, 0);
    }
  }
}
