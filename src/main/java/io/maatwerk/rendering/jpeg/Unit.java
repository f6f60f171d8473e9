package io.maatwerk.rendering.jpeg;

import java.util.Arrays;

/**
 * Sixteen by sixteen pixels as six blocks of samples: four of luma, and one each of blueness and
 * redness at half the resolution.
 */
final class Unit {

  static final int SIDE = 16;
  static final int BLOCKS = 6;

  private static final int BITS = 16;

  /** Luma in {@link CosineTransform}'s bits behind the point. */
  private static final int SHIFT = BITS - CosineTransform.FRACTION_BITS;

  /** From where luma is counted. */
  private static final int MIDDLE = (1 << SHIFT - 1) - (128 << BITS);

  private static final int HALF = 1 << SHIFT - 1;

  private int[] pixels = new int[SIDE * SIDE];
  private int[] spare = new int[SIDE * SIDE];
  private boolean known;
  private final int[] luma = new int[SIDE * SIDE];
  private final int[] blue = new int[SIDE * SIDE];
  private final int[] red = new int[SIDE * SIDE];
  private final int[] blueness = new int[64];
  private final int[] redness = new int[64];
  private final int[] coefficients = new int[64 * BLOCKS];
  private final int[] reciprocals = new int[64 * BLOCKS];
  private final long[] found = new long[BLOCKS];

  Unit(Quantisation luma, Quantisation chroma) {
    for (int i = 0; i < reciprocals.length; i++) {
      reciprocals[i] = (i < 4 * 64 ? luma : chroma).reciprocal(i & 63);
    }
  }

  /** In steps, block by block: four of luma in reading order, blueness, redness. */
  int[] coefficients() {
    return coefficients;
  }

  /** One bit for each of a block's coefficients that is not zero, by its number. */
  long found(int block) {
    return found[block];
  }

  /**
   * Takes pixels, and makes coefficients of them unless they are the same as before: much of a
   * picture repeats what stands at its left. Beyond an edge, the edge goes on.
   */
  void read(int[] image, int width, int height, int left, int top) {
    var before = pixels;
    pixels = spare;
    spare = before;
    int columns = Math.min(SIDE, width - left);
    for (int y = 0; y < SIDE; y++) {
      int row = Math.min(top + y, height - 1) * width + left;
      System.arraycopy(image, row, pixels, y * SIDE, columns);
      for (int x = columns; x < SIDE; x++) {
        pixels[y * SIDE + x] = image[row + columns - 1];
      }
    }
    if (!known || !Arrays.equals(pixels, before)) {
      transform();
      known = true;
    }
  }

  private void transform() {
    colours(pixels, luma, blue, red);
    halve(blue, blueness);
    halve(red, redness);
    for (int i = 0; i < 4; i++) {
      CosineTransform.forward(luma, (i & 1) * 8 + (i >> 1) * 8 * SIDE, SIDE, coefficients, 64 * i);
    }
    CosineTransform.forward(blueness, 0, 8, coefficients, 64 * 4);
    CosineTransform.forward(redness, 0, 8, coefficients, 64 * 5);
    Quantisation.apply(coefficients, reciprocals);
    for (int i = 0; i < BLOCKS; i++) {
      found[i] = Zigzag.found(coefficients, 64 * i);
    }
  }

  /** The same work on each of four arrays, which a compiler does for several at a time. */
  private static void colours(int[] pixels, int[] luma, int[] blue, int[] red) {
    for (int i = 0; i < pixels.length; i++) {
      luma[i] =
          (pixels[i] >>> 16 & 0xff) * 19595
                  + (pixels[i] >>> 8 & 0xff) * 38470
                  + (pixels[i] & 0xff) * 7471
                  + MIDDLE
              >> SHIFT;
    }
    for (int i = 0; i < pixels.length; i++) {
      blue[i] =
          (pixels[i] & 0xff) * 32768
                  - (pixels[i] >>> 16 & 0xff) * 11059
                  - (pixels[i] >>> 8 & 0xff) * 21709
                  + HALF
              >> SHIFT;
    }
    for (int i = 0; i < pixels.length; i++) {
      red[i] =
          (pixels[i] >>> 16 & 0xff) * 32768
                  - (pixels[i] >>> 8 & 0xff) * 27439
                  - (pixels[i] & 0xff) * 5329
                  + HALF
              >> SHIFT;
    }
  }

  private static void halve(int[] whole, int[] block) {
    for (int i = 0; i < 64; i++) {
      int at = (i >> 3) * 2 * SIDE + (i & 7) * 2;
      block[i] = whole[at] + whole[at + 1] + whole[at + SIDE] + whole[at + SIDE + 1] + 2 >> 2;
    }
  }
}
