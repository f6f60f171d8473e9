package io.maatwerk.rendering.jpeg;

/**
 * The forward cosine transform of a block, after Arai, Agui and Nakajima, "A fast DCT-SQ scheme for
 * images", 1988: five multiplications a row or column, and all else left to quantisation.
 */
final class CosineTransform {

  /** Behind the point of what goes in and comes out. */
  static final int FRACTION_BITS = 4;

  /** Behind the point of the cosines. */
  private static final int BITS = 12;

  private static final int HALF = 1 << BITS - 1;
  private static final int COS_4 = fixed(Math.cos(4 * Math.PI / 16));
  private static final int COS_6 = fixed(Math.cos(6 * Math.PI / 16));
  private static final int COS_2_LESS_6 = fixed(Math.cos(Math.PI / 8) - Math.cos(3 * Math.PI / 8));
  private static final int COS_2_AND_6 = fixed(Math.cos(Math.PI / 8) + Math.cos(3 * Math.PI / 8));

  private CosineTransform() {}

  private static int fixed(double factor) {
    return (int) Math.round(factor * (1 << BITS));
  }

  /** How much too large a coefficient comes out, the bits behind the point aside. */
  static double gain(int row, int column) {
    return 8 * gain(row) * gain(column);
  }

  private static double gain(int frequency) {
    return frequency == 0 ? 1 : Math.sqrt(2) * Math.cos(frequency * Math.PI / 16);
  }

  /**
   * Transforms eight rows of eight samples.
   *
   * @param stride from one row to the next
   * @param to where the 64 coefficients go, row by row, from {@code start}
   */
  static void forward(int[] from, int at, int stride, int[] to, int start) {
    for (int row = 0; row < 8; row++) {
      line(from, at + row * stride, 1, to, start + row * 8);
    }
    for (int column = 0; column < 8; column++) {
      line(to, start + column, 8, to, start + column);
    }
  }

  private static void line(int[] d, int at, int step, int[] to, int start) {
    int sum0 = d[at] + d[at + 7 * step];
    int apart0 = d[at] - d[at + 7 * step];
    int sum1 = d[at + step] + d[at + 6 * step];
    int apart1 = d[at + step] - d[at + 6 * step];
    int sum2 = d[at + 2 * step] + d[at + 5 * step];
    int apart2 = d[at + 2 * step] - d[at + 5 * step];
    int sum3 = d[at + 3 * step] + d[at + 4 * step];
    int apart3 = d[at + 3 * step] - d[at + 4 * step];
    even(to, start, step, sum0 + sum3, sum1 + sum2, sum1 - sum2, sum0 - sum3);
    odd(to, start, step, apart3 + apart2, apart2 + apart1, apart1 + apart0, apart0);
  }

  private static void even(int[] d, int at, int step, int a, int b, int c, int e) {
    int turned = times(c + e, COS_4);
    d[at] = a + b;
    d[at + 4 * step] = a - b;
    d[at + 2 * step] = e + turned;
    d[at + 6 * step] = e - turned;
  }

  private static void odd(int[] d, int at, int step, int a, int b, int c, int e) {
    int shared = (a - c) * COS_6 + HALF;
    int low = a * COS_2_LESS_6 + shared >> BITS;
    int high = c * COS_2_AND_6 + shared >> BITS;
    int turned = times(b, COS_4);
    d[at + 5 * step] = e - turned + low;
    d[at + 3 * step] = e - turned - low;
    d[at + step] = e + turned + high;
    d[at + 7 * step] = e + turned - high;
  }

  private static int times(int value, int factor) {
    return value * factor + HALF >> BITS;
  }
}
