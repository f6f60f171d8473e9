package io.maatwerk.rendering;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a PNG: no filter, the fastest compression. */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);

  private PngFile() {}

  /** From {@code 0xRRGGBB}, row by row. */
  static byte[] write(int[] pixels, int width, int height) {
    var file = new PngFile();
    file.out.writeBytes(SIGNATURE);
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    file.chunk("IHDR", header.put(TRUE_COLOUR).array(), 13);
    file.deflate(lines(pixels, width, height));
    file.chunk("IEND", new byte[0], 0);
    return file.out.toByteArray();
  }

  private void deflate(byte[] lines) {
    var deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(lines);
    deflater.finish();
    var buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      chunk("IDAT", buffer, deflater.deflate(buffer));
    }
    deflater.end();
  }

  private static byte[] lines(int[] pixels, int width, int height) {
    var lines = new byte[(3 * width + 1) * height];
    for (int y = 0, at = 0; y < height; y++) {
      at++;
      for (int i = y * width; i < (y + 1) * width; i++) {
        lines[at++] = (byte) (pixels[i] >> 16);
        lines[at++] = (byte) (pixels[i] >> 8);
        lines[at++] = (byte) pixels[i];
      }
    }
    return lines;
  }

  private void chunk(String type, byte[] content, int length) {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(content, 0, length);
    number(length);
    out.writeBytes(name);
    out.write(content, 0, length);
    number((int) sum.getValue());
  }

  private void number(int value) {
    out.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
  }
}
