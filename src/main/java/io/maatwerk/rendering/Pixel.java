package io.maatwerk.rendering;

/** Arithmetic on premultiplied pixels of eight bits a channel, all four channels at a time. */
final class Pixel {

  private static final long LANES = 0x00ff00ff00ff00ffL;
  private static final long HALVES = 0x0080008000800080L;

  private Pixel() {}

  /** The product of two fractions of 255, rounded. */
  static int times(int a, int b) {
    int product = a * b + 128;
    return product + (product >> 8) >> 8;
  }

  /** A pixel with each channel multiplied by a fraction of 255, rounded. */
  static int scaled(int pixel, int factor) {
    long lanes = (pixel & 0xffffffffL | (long) pixel << 24) & LANES;
    lanes = lanes * factor + HALVES;
    lanes = lanes + (lanes >>> 8 & LANES) >>> 8 & LANES;
    return (int) (lanes | lanes >>> 24);
  }

  /** A pixel above another one. */
  static int over(int above, int below) {
    return above + scaled(below, 255 - (above >>> 24));
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
