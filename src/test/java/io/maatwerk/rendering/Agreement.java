package io.maatwerk.rendering;

import java.awt.image.BufferedImage;

/**
 * How alike two pictures are.
 *
 * @param difference the mean over all channels of all pixels, from 0 to 255
 * @param similarity the mean structural similarity of luma in windows of 8 by 8 (Wang et al., 2004)
 */
record Agreement(double difference, double similarity) {

  private static final int WINDOW = 8;
  private static final double C1 = Math.pow(0.01 * 255, 2);
  private static final double C2 = Math.pow(0.03 * 255, 2);

  /** Nobody sees the difference: antialiasing differs, by a few levels. */
  boolean isClose() {
    return difference <= 0.7 && similarity >= 0.997;
  }

  static Agreement of(BufferedImage a, BufferedImage b) {
    return new Agreement(difference(pixels(a), pixels(b)), similarity(a, b));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static double difference(int[] a, int[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        sum += Math.abs((a[i] >> shift & 0xff) - (b[i] >> shift & 0xff));
      }
    }
    return sum / 3 / a.length;
  }

  private static double similarity(BufferedImage a, BufferedImage b) {
    var p = luma(pixels(a));
    var q = luma(pixels(b));
    int width = a.getWidth();
    double sum = 0;
    int windows = 0;
    for (int y = 0; y + WINDOW <= a.getHeight(); y += WINDOW / 2) {
      for (int x = 0; x + WINDOW <= width; x += WINDOW / 2) {
        sum += window(p, q, y * width + x, width);
        windows++;
      }
    }
    return sum / windows;
  }

  private static double window(double[] a, double[] b, int corner, int width) {
    double sumA = 0;
    double sumB = 0;
    double sumAA = 0;
    double sumBB = 0;
    double sumAB = 0;
    for (int row = corner; row < corner + WINDOW * width; row += width) {
      for (int i = row; i < row + WINDOW; i++) {
        sumA += a[i];
        sumB += b[i];
        sumAA += a[i] * a[i];
        sumBB += b[i] * b[i];
        sumAB += a[i] * b[i];
      }
    }
    double n = WINDOW * WINDOW;
    double meanA = sumA / n;
    double meanB = sumB / n;
    double varA = sumAA / n - meanA * meanA;
    double varB = sumBB / n - meanB * meanB;
    double shared = sumAB / n - meanA * meanB;
    return (2 * meanA * meanB + C1)
        * (2 * shared + C2)
        / ((meanA * meanA + meanB * meanB + C1) * (varA + varB + C2));
  }

  private static double[] luma(int[] pixels) {
    var luma = new double[pixels.length];
    for (int i = 0; i < luma.length; i++) {
      int rgb = pixels[i];
      luma[i] = 0.299 * (rgb >> 16 & 0xff) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
    }
    return luma;
  }

  /** Where they differ, dark on white, sixteen times as strong. */
  static BufferedImage map(BufferedImage a, BufferedImage b) {
    var map = new BufferedImage(a.getWidth(), a.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        int p = a.getRGB(x, y);
        int q = b.getRGB(x, y);
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          int apart = Math.abs((p >> shift & 0xff) - (q >> shift & 0xff));
          rgb |= Math.max(0, 255 - 16 * apart) << shift;
        }
        map.setRGB(x, y, rgb);
      }
    }
    return map;
  }
}
