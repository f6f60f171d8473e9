package io.maatwerk.rendering.jpeg;

import java.util.Arrays;

/** Bytes, and bits between them: after a byte of ones comes one of zeros. */
final class BitStream {

  private byte[] bytes = new byte[1 << 17];
  private int size;
  private long waiting;
  private int count;

  void clear() {
    size = 0;
  }

  void bytes(int... values) {
    room(values.length);
    for (int value : values) {
      bytes[size++] = (byte) value;
    }
  }

  /** Of sixteen bits. */
  void number(int value) {
    bytes(value >> 8, value);
  }

  /** At most 32 bits. */
  void bits(int value, int length) {
    waiting = waiting << length | value;
    count += length;
    if (count >= 32) {
      count -= 32;
      four((int) (waiting >>> count));
    }
  }

  private void four(int value) {
    room(8);
    if ((value & ~value - 0x01010101 & 0x80808080) == 0) {
      bytes[size] = (byte) (value >> 24);
      bytes[size + 1] = (byte) (value >> 16);
      bytes[size + 2] = (byte) (value >> 8);
      bytes[size + 3] = (byte) value;
      size += 4;
    } else {
      stuffed((byte) (value >> 24));
      stuffed((byte) (value >> 16));
      stuffed((byte) (value >> 8));
      stuffed((byte) value);
    }
  }

  /** Ends the bits, with ones up to the next whole byte. */
  void align() {
    room(16);
    int gap = -count & 7;
    waiting = waiting << gap | (1 << gap) - 1;
    for (count += gap; count > 0; ) {
      count -= 8;
      stuffed((byte) (waiting >>> count));
    }
    waiting = 0;
  }

  private void stuffed(byte value) {
    bytes[size++] = value;
    if (value == -1) {
      bytes[size++] = 0;
    }
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
