package io.maatwerk.rendering;

/** Arithmetic on pixels and channels of eight bits. */
final class Premultiplied {

  private Premultiplied() {}

  /** The product of two fractions of 255, rounded. */
  static int times(int a, int b) {
    int product = a * b + 128;
    return (product + (product >> 8)) >> 8;
  }

  /** A pixel, its own alpha aside, with that alpha and each channel multiplied by a fraction. */
  static int scaled(int pixel, int alpha, int factor) {
    return times(alpha, factor) << 24
        | times(pixel >> 16 & 0xff, factor) << 16
        | times(pixel >> 8 & 0xff, factor) << 8
        | times(pixel & 0xff, factor);
  }
}
