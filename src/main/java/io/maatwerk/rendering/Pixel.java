package io.maatwerk.rendering;

/**
 * Arithmetic on premultiplied pixels of eight bits a channel, two channels at a time.
 *
 * <p>A loop over whole arrays, from their beginnings, is compiled to do many pixels at once.
 */
final class Pixel {

  private Pixel() {}

  /** The product of two fractions of 255, rounded. */
  static int times(int a, int b) {
    int product = a * b + 128;
    return product + (product >> 8) >> 8;
  }

  /** A pixel with each channel multiplied by a fraction of 255, rounded. */
  static int scaled(int pixel, int factor) {
    int even = (pixel & 0xff00ff) * factor + 0x800080;
    int odd = (pixel >>> 8 & 0xff00ff) * factor + 0x800080;
    even = even + (even >>> 8 & 0xff00ff) >>> 8 & 0xff00ff;
    odd = odd + (odd >>> 8 & 0xff00ff) & 0xff00ff00;
    return even | odd;
  }

  /** A pixel above another one. */
  static int over(int above, int below) {
    return above + scaled(below, 255 - (above >>> 24));
  }

  /** Puts the first pixels of an array above those of another one. */
  static void over(int[] above, int[] below, int length) {
    for (int i = 0; i < length; i++) {
      below[i] = above[i] + scaled(below[i], 255 - (above[i] >>> 24));
    }
  }

  /** Mixes the first pixels of two arrays into the second. */
  static void mix(int[] first, int[] second, int share, int length) {
    for (int i = 0; i < length; i++) {
      second[i] = mixed(first[i], second[i], share);
    }
  }

  /** An opaque colour as a pixel that lets something through. */
  static int of(int rgb, double opacity) {
    return scaled(rgb | 0xff000000, (int) Math.round(opacity * 255));
  }

  static int premultiplied(int argb) {
    int alpha = argb >>> 24;
    return alpha == 255 ? argb : scaled(argb | 0xff000000, alpha);
  }

  /** Between two pixels; a share of 256 is the second's. */
  static int mixed(int first, int second, int share) {
    int rest = 256 - share;
    int even = (first & 0xff00ff) * rest + (second & 0xff00ff) * share + 0x800080;
    int odd = (first >>> 8 & 0xff00ff) * rest + (second >>> 8 & 0xff00ff) * share + 0x800080;
    return even >>> 8 & 0xff00ff | odd & 0xff00ff00;
  }
}
