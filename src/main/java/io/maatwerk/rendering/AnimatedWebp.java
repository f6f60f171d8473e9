package io.maatwerk.rendering;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Puts still WebP pictures into one that moves, as the WebP Container Specification (RFC 9649)
 * writes it: over and over, each frame on top of what was there.
 */
final class AnimatedWebp {

  private static final int HEADER = 12;
  private static final int ANIMATED = 0x02;
  private static final int OPAQUE = 0x02;
  private static final short FOR_EVER = 0;
  private static final String STILL = "VP8 ";

  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

  private AnimatedWebp() {}

  /**
   * A part of the picture that changes.
   *
   * @param still a lossy WebP file
   * @param x of its left edge; even
   * @param y of its upper edge; even
   * @param millis how long it is to be seen
   */
  record Frame(byte[] still, int x, int y, int width, int height, int millis) {}

  /**
   * @param frames the first covers all of the picture
   */
  static byte[] of(List<Frame> frames) {
    var file = new AnimatedWebp();
    var whole = frames.get(0);
    file.chunk("VP8X", canvas(whole.width(), whole.height()));
    file.chunk("ANIM", animation());
    frames.forEach(frame -> file.chunk("ANMF", content(frame)));
    return file.bytes();
  }

  private static byte[] canvas(int width, int height) {
    var canvas = little(10).put((byte) ANIMATED).put(new byte[3]);
    return threeBytes(threeBytes(canvas, width - 1), height - 1).array();
  }

  private static byte[] animation() {
    return little(6).putInt(0xffffffff).putShort(FOR_EVER).array();
  }

  private static byte[] content(Frame frame) {
    var picture = picture(frame.still());
    var content = little(16 + picture.length);
    for (int number :
        new int[] {
          frame.x() / 2, frame.y() / 2, frame.width() - 1, frame.height() - 1, frame.millis()
        }) {
      threeBytes(content, number);
    }
    return content.put((byte) OPAQUE).put(picture).array();
  }

  /** The chunk with the pixels, its name and padding included. */
  private static byte[] picture(byte[] still) {
    var file = ByteBuffer.wrap(still).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = HEADER; at < still.length; ) {
      int length = 8 + even(file.getInt(at + 4));
      if (new String(still, at, 4, StandardCharsets.US_ASCII).equals(STILL)) {
        return Arrays.copyOfRange(still, at, at + length);
      }
      at += length;
    }
    throw new IllegalArgumentException("no lossy WebP picture");
  }

  private void chunk(String name, byte[] content) {
    chunks.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    chunks.writeBytes(little(4).putInt(content.length).array());
    chunks.writeBytes(Arrays.copyOf(content, even(content.length)));
  }

  private byte[] bytes() {
    var file = little(HEADER + chunks.size());
    file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(chunks.size() + 4);
    return file.put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(chunks.toByteArray()).array();
  }

  private static int even(int length) {
    return length + (length & 1);
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static ByteBuffer threeBytes(ByteBuffer buffer, int number) {
    return buffer.put((byte) number).put((byte) (number >> 8)).put((byte) (number >> 16));
  }
}
