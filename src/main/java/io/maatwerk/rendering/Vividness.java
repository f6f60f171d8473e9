package io.maatwerk.rendering;

import java.awt.Color;

/** Finds the colour in a picture that strikes most: the mean of its heaviest twelfth of hues. */
final class Vividness {

  private static final int HUES = 12;

  /** Less chroma than this has no hue, and counts as a little grey. */
  private static final float GREY = 0.08f;

  private static final double GREY_WEIGHT = 0.01;

  /** Alpha-weighted sums of red, green and blue, and of the weights; greys come last. */
  private final double[][] sums = new double[HUES + 1][4];

  private Vividness() {}

  static Color of(Surface surface) {
    var vividness = new Vividness();
    for (int pixel : surface.pixels()) {
      if (pixel != 0) {
        vividness.add(pixel);
      }
    }
    return vividness.heaviest();
  }

  private void add(int pixel) {
    int alpha = pixel >>> 24;
    int red = (pixel >> 16 & 0xff) * 255 / alpha;
    int green = (pixel >> 8 & 0xff) * 255 / alpha;
    int blue = (pixel & 0xff) * 255 / alpha;
    var hsb = Color.RGBtoHSB(red, green, blue, null);
    float chroma = hsb[1] * hsb[2];
    int bin = chroma < GREY ? HUES : Math.floorMod(Math.round(hsb[0] * HUES), HUES);
    double weight = alpha * (chroma < GREY ? GREY_WEIGHT : chroma * chroma);
    sums[bin][0] += weight * red;
    sums[bin][1] += weight * green;
    sums[bin][2] += weight * blue;
    sums[bin][3] += weight;
  }

  private Color heaviest() {
    var heaviest = sums[HUES];
    for (var sum : sums) {
      heaviest = sum[3] > heaviest[3] ? sum : heaviest;
    }
    double weight = Math.max(heaviest[3], 1e-9);
    return new Color(
        (int) (heaviest[0] / weight), (int) (heaviest[1] / weight), (int) (heaviest[2] / weight));
  }
}
