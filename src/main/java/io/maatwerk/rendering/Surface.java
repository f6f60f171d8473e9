package io.maatwerk.rendering;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Premultiplied pixels to draw on; for one thread. */
final class Surface implements Source {

  /** Shorter spans are drawn pixel by pixel. */
  private static final int LONG = 24;

  private final Rectangle area;
  private final int[] pixels;
  private int[] above = new int[0];
  private int[] below = new int[0];

  private Surface(Rectangle area, int[] pixels) {
    this.area = area;
    this.pixels = pixels;
  }

  /** Over the first pixels of an array, which stand for an area of the device line by line. */
  static Surface over(int[] pixels, Rectangle area) {
    return new Surface(area, pixels);
  }

  static Surface transparent(Rectangle area) {
    var some = area.isEmpty() ? new Rectangle() : area;
    return new Surface(some, Room.pixels(some.width * some.height));
  }

  /** Which pixels of the device they are. */
  Rectangle area() {
    return area;
  }

  int[] pixels() {
    return pixels;
  }

  /** The image's own pixels. */
  static Surface of(BufferedImage image) {
    return new Surface(new Rectangle(image.getWidth(), image.getHeight()), Surfaces.pixels(image));
  }

  /** Fills what is covered with one pixel's colour. */
  void fill(Coverage coverage, int pixel) {
    var lines = coverage.bounds().intersection(area);
    for (int y = lines.y; y < lines.y + lines.height; y++) {
      for (int span = coverage.line(y); span < coverage.line(y + 1); span += Coverage.SPAN) {
        int at = at(coverage.left(span), y);
        int length = coverage.right(span) - coverage.left(span);
        if (!coverage.isWhole(span)) {
          fill(at, length, pixel, coverage.shares(), coverage.place(span));
        } else if (pixel >>> 24 == 255) {
          Arrays.fill(pixels, at, at + length, pixel);
        } else {
          fill(at, length, pixel);
        }
      }
    }
  }

  private int at(int x, int y) {
    return (y - area.y) * area.width + x - area.x;
  }

  private void fill(int at, int length, int pixel) {
    for (int i = at; i < at + length; i++) {
      pixels[i] = Pixel.over(pixel, pixels[i]);
    }
  }

  private void fill(int at, int length, int pixel, byte[] shares, int place) {
    for (int i = 0; i < length; i++) {
      int share = Pixel.scaled(pixel, shares[place + i] & 0xff);
      pixels[at + i] = Pixel.over(share, pixels[at + i]);
    }
  }

  /**
   * Fills what is covered with what a source has there.
   *
   * @param factor of the source's pixels, a fraction of 255
   */
  void fill(Coverage coverage, Source source, int factor) {
    var lines = coverage.bounds().intersection(area);
    var line = new int[Math.max(0, lines.width)];
    for (int y = lines.y; y < lines.y + lines.height; y++) {
      int first = coverage.line(y);
      int end = coverage.line(y + 1);
      if (first < end) {
        int left = coverage.left(first);
        source.read(left, y, coverage.right(end - Coverage.SPAN) - left, line);
        for (int span = first; span < end; span += Coverage.SPAN) {
          fill(coverage, span, y, line, coverage.left(span) - left, factor);
        }
      }
    }
  }

  private void fill(Coverage coverage, int span, int y, int[] line, int start, int factor) {
    int at = at(coverage.left(span), y);
    int length = coverage.right(span) - coverage.left(span);
    if (coverage.isWhole(span) && factor == 255) {
      draw(line, start, coverage.left(span), y, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      int share = Pixel.times(coverage.share(span, i), factor);
      pixels[at + i] = Pixel.over(Pixel.scaled(line[start + i], share), pixels[at + i]);
    }
  }

  /** Draws pixels of an array above those from a place on. */
  void draw(int[] from, int start, int x, int y, int length) {
    int at = at(x, y);
    if (length < LONG) {
      for (int i = 0; i < length; i++) {
        pixels[at + i] = Pixel.over(from[start + i], pixels[at + i]);
      }
      return;
    }
    if (above.length < length) {
      above = new int[area.width];
      below = new int[area.width];
    }
    System.arraycopy(from, start, above, 0, length);
    System.arraycopy(pixels, at, below, 0, length);
    Pixel.over(above, below, length);
    System.arraycopy(below, 0, pixels, at, length);
  }

  /** How much each pixel hides of what is below. */
  Coverage alpha() {
    var lines = new Scanlines(area.x, area.y);
    for (int y = 0; y < area.height; y++) {
      lines.line(pixels, y * area.width, (y + 1) * area.width, 24);
    }
    return lines.toCoverage();
  }

  /** How much a pixel hides of what is below, from 0 to 255. */
  int alpha(int x, int y) {
    return pixels[at(x, y)] >>> 24;
  }

  /** Draws all of another above it, moved; what then lies outside is left out. */
  void draw(Surface other, int right, int down) {
    var moved = new Rectangle(other.area);
    moved.translate(right, down);
    var seen = moved.intersection(area);
    for (int y = seen.y; y < seen.y + seen.height; y++) {
      int from = other.at(seen.x - right, y - down);
      draw(other.pixels, from, seen.x, y, seen.width);
    }
  }

  @Override
  public void read(int x, int y, int length, int[] to) {
    System.arraycopy(pixels, at(x, y), to, 0, length);
  }
}
