package io.maatwerk.rendering;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Halves bitmaps, averaging pixels, until a last bilinear step loses nothing. */
final class Reduction {

  /** What was halved before, for as long as the whole is kept. */
  private static final Map<BufferedImage, BufferedImage> NARROWER =
      Collections.synchronizedMap(new WeakHashMap<>());

  private static final Map<BufferedImage, BufferedImage> LOWER =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Reduction() {}

  /** The image, no smaller than that size and, while it is twice that size, halved. */
  static BufferedImage towards(BufferedImage image, double width, double height) {
    var reduced = image;
    while (reduced.getWidth() / 2 >= Math.max(1, width)) {
      reduced = halved(reduced, 2, 1);
    }
    while (reduced.getHeight() / 2 >= Math.max(1, height)) {
      reduced = halved(reduced, 1, 2);
    }
    return reduced;
  }

  private static BufferedImage halved(BufferedImage image, int across, int down) {
    return (across == 2 ? NARROWER : LOWER).computeIfAbsent(image, i -> average(i, across, down));
  }

  private static BufferedImage average(BufferedImage image, int across, int down) {
    int width = image.getWidth() / across;
    int height = image.getHeight() / down;
    var from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    var half = Surfaces.transparent(width, height);
    var to = ((DataBufferInt) half.getRaster().getDataBuffer()).getData();
    for (int y = 0, i = 0; y < height; y++) {
      for (int x = 0; x < width; x++, i++) {
        int at = y * down * image.getWidth() + x * across;
        to[i] = average(from[at], from[at + across - 1 + (down - 1) * image.getWidth()]);
      }
    }
    return half;
  }

  private static int average(int a, int b) {
    int even = (a & 0xff00ff) + (b & 0xff00ff) + 0x10001;
    int odd = (a >>> 8 & 0xff00ff) + (b >>> 8 & 0xff00ff) + 0x10001;
    return even >>> 1 & 0xff00ff | (odd >>> 1 & 0xff00ff) << 8;
  }
}
