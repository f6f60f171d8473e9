package io.maatwerk.rendering;

import java.awt.image.BufferedImage;
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

  static byte[] write(BufferedImage image) {
    var file = new PngFile();
    file.out.writeBytes(SIGNATURE);
    var header = ByteBuffer.allocate(13).putInt(image.getWidth()).putInt(image.getHeight());
    file.chunk("IHDR", header.put(TRUE_COLOUR).array(), 13);
    file.pixels(image);
    file.chunk("IEND", new byte[0], 0);
    return file.out.toByteArray();
  }

  private void pixels(BufferedImage image) {
    var deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(lines(image));
    deflater.finish();
    var buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      chunk("IDAT", buffer, deflater.deflate(buffer));
    }
    deflater.end();
  }

  private static byte[] lines(BufferedImage image) {
    int width = image.getWidth();
    var lines = new byte[(3 * width + 1) * image.getHeight()];
    var row = new int[width];
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      at++;
      for (int rgb : row) {
        lines[at++] = (byte) (rgb >> 16);
        lines[at++] = (byte) (rgb >> 8);
        lines[at++] = (byte) rgb;
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
