package io.maatwerk.share;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code as a drawing: level M, with the quiet margin of four modules that readers need. */
final class QrCode {

  private static final int MARGIN = 4;

  private QrCode() {}

  /** An SVG of one path, one user unit a module. */
  static String svg(String text) {
    var modules = modules(text);
    int side = modules.getWidth() + 2 * MARGIN;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%2$d" height="%2$d" \
        shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/>\
        <path fill="#000" d="%3$s"/></svg>
        """
        .formatted(side, side * 8, path(modules));
  }

  private static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + text, e);
    }
  }

  /** Runs of dark modules, row by row. */
  private static String path(ByteMatrix modules) {
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > start) {
          path.append(run(start + MARGIN, y + MARGIN, x - start));
        }
        x++;
      }
    }
    return path.toString();
  }

  private static String run(int x, int y, int length) {
    return "M" + x + " " + y + "h" + length + "v1h-" + length + "z";
  }
}
