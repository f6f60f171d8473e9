package io.maatwerk.rendering;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the pixels of a picture by the colour that they are nearest to. */
final class Census {

  private static final int SOLID = 240;

  /** A colour is seen darkened to this at most, and lightened to that. */
  private static final double SHADE = 0.45;

  private static final double LIGHT = 1.15;

  /** What being lit otherwise counts beside being of another hue. */
  private static final double UNLIT = 300;

  private final List<Color> colours;
  private final int[] all;
  private final int[] rim;

  Census(List<Color> colours) {
    this.colours = colours;
    all = new int[colours.size()];
    rim = new int[colours.size()];
  }

  /** Every other pixel is enough. */
  void count(Surface image) {
    for (int y = 0; y < image.area().height; y++) {
      for (int x = y % 2; x < image.area().width; x += 2) {
        if (image.alpha(x, y) > SOLID) {
          int nearest = nearest(image.pixels()[y * image.area().width + x]);
          all[nearest]++;
          rim[nearest] += isRim(image, x, y) ? 1 : 0;
        }
      }
    }
  }

  private static boolean isRim(Surface image, int x, int y) {
    return isOpen(image, x - 2, y)
        || isOpen(image, x + 2, y)
        || isOpen(image, x, y - 2)
        || isOpen(image, x, y + 2);
  }

  private static boolean isOpen(Surface image, int x, int y) {
    return x < 0
        || y < 0
        || x >= image.area().width
        || y >= image.area().height
        || image.alpha(x, y) <= SOLID;
  }

  private int nearest(int pixel) {
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      double distance = distance(colours.get(i).getRGB(), pixel);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }

  /** How far a pixel is from a colour in the shade or light that brings it nearest. */
  private static double distance(int colour, int pixel) {
    double dot = dot(colour, pixel);
    double light = Math.max(SHADE, Math.min(LIGHT, dot / Math.max(1, dot(colour, colour))));
    double rest = dot(pixel, pixel) - 2 * light * dot + light * light * dot(colour, colour);
    return rest + UNLIT * (1 - light) * (1 - light);
  }

  private static double dot(int a, int b) {
    return (a >> 16 & 0xff) * (b >> 16 & 0xff)
        + (a >> 8 & 0xff) * (b >> 8 & 0xff)
        + (a & 0xff) * (b & 0xff);
  }

  /** One for each colour. */
  List<Colourway.Swatch> swatches() {
    double seen = Math.max(1, IntStream.of(all).sum());
    double outline = Math.max(1, IntStream.of(rim).sum());
    return IntStream.range(0, all.length)
        .mapToObj(i -> new Colourway.Swatch(colours.get(i), all[i] / seen, rim[i] / outline))
        .toList();
  }
}
