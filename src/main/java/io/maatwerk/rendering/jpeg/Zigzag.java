package io.maatwerk.rendering.jpeg;

/** The order of a block's coefficients in a file, from the lowest frequency to the highest. */
final class Zigzag {

  private static final int[] PLACES = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  private static final int[] ORDER = new int[64];

  static {
    for (int i = 0; i < 64; i++) {
      ORDER[PLACES[i]] = i;
    }
  }

  private Zigzag() {}

  /** Where in its block, row by row, the coefficient of that number stands. */
  static int place(int number) {
    return PLACES[number];
  }

  /** One bit for each coefficient of a block that is not zero, by its number. */
  static long found(int[] coefficients, int start) {
    long found = 0;
    for (int row = 0; row < 64; row += 8) {
      if (isSomething(coefficients, start + row)) {
        for (int i = row; i < row + 8; i++) {
          int value = coefficients[start + i];
          found |= (long) ((value | -value) >>> 31) << ORDER[i];
        }
      }
    }
    return found;
  }

  private static boolean isSomething(int[] c, int at) {
    return (c[at] | c[at + 1] | c[at + 2] | c[at + 3] | c[at + 4] | c[at + 5] | c[at + 6]
            | c[at + 7])
        != 0;
  }
}
