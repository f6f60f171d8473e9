package io.maatwerk.rendering.jpeg;

/** How coarse each frequency is kept: a table of T.81, Annex K, scaled as libjpeg does. */
final class Quantisation {

  private static final int[] LUMA = {
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
    14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
    92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99
  };

  private static final int[] CHROMA = {
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99,
    47, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99
  };

  /** Behind the point of a reciprocal: with the steps of the largest coefficient, 31. */
  private static final int BITS = 20;

  private static final int HALF = 1 << BITS - 1;

  /** Both row by row. */
  private final int[] steps = new int[64];

  private final int[] reciprocals = new int[64];

  private Quantisation(int[] table, int quality) {
    int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    for (int i = 0; i < 64; i++) {
      steps[i] = Math.max(1, Math.min(255, (table[i] * percent + 50) / 100));
      double divisor =
          steps[i] * CosineTransform.gain(i >> 3, i & 7) * (1 << CosineTransform.FRACTION_BITS);
      reciprocals[i] = (int) Math.round((1 << BITS) / divisor);
    }
  }

  /**
   * @param quality from 1 to 100
   */
  static Quantisation luma(int quality) {
    return new Quantisation(LUMA, quality);
  }

  /**
   * @param quality from 1 to 100
   */
  static Quantisation chroma(int quality) {
    return new Quantisation(CHROMA, quality);
  }

  /** The step of the coefficient that stands there in a block. */
  int step(int index) {
    return steps[index];
  }

  /** What a coefficient is multiplied by for {@link #steps}. */
  int reciprocal(int index) {
    return reciprocals[index];
  }

  /** Turns transformed coefficients into so many steps each, in place. */
  static void apply(int[] coefficients, int[] reciprocals) {
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] = steps(coefficients[i], reciprocals[i]);
    }
  }

  static int steps(int coefficient, int reciprocal) {
    int sign = coefficient >> 31;
    int size = ((coefficient ^ sign) - sign) * reciprocal + HALF >>> BITS;
    return (size ^ sign) - sign;
  }
}
