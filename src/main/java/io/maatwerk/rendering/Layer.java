package io.maatwerk.rendering;

import java.awt.Rectangle;
import java.util.Arrays;

/** Drawn pixels, without those that are transparent: as scanlines of spans. */
final class Layer implements Kept.Piece {

  /** Gaps of fewer transparent pixels are kept as such. */
  private static final int SHORTEST_GAP = 8;

  private final Rectangle area;
  private final int[] lines;
  private int[] spans = new int[256];
  private int end;
  private int[] pixels;
  private int kept;

  private Layer(Rectangle area) {
    this.area = area;
    lines = new int[area.height + 1];
  }

  static Layer of(Surface surface) {
    var layer = new Layer(surface.area());
    layer.pixels = new int[surface.pixels().length];
    for (int y = 0; y < layer.area.height; y++) {
      layer.line(surface.pixels(), y * layer.area.width);
      layer.lines[y + 1] = layer.end;
    }
    layer.spans = Arrays.copyOf(layer.spans, layer.end);
    layer.pixels = Arrays.copyOf(layer.pixels, layer.kept);
    return layer;
  }

  private void line(int[] from, int start) {
    int x = 0;
    while (x < area.width) {
      if (from[start + x] == 0) {
        x++;
      } else {
        int right = right(from, start, x);
        span(from, start + x, area.x + x, right - x);
        x = right;
      }
    }
  }

  private int right(int[] from, int start, int left) {
    int right = left + 1;
    for (int x = right; x < area.width && x - right < SHORTEST_GAP; x++) {
      right = from[start + x] == 0 ? right : x + 1;
    }
    return right;
  }

  private void span(int[] from, int start, int left, int length) {
    if (end + 3 > spans.length) {
      spans = Arrays.copyOf(spans, 2 * spans.length);
    }
    spans[end++] = left;
    spans[end++] = length;
    spans[end++] = kept;
    System.arraycopy(from, start, pixels, kept, length);
    kept += length;
  }

  void drawOn(Surface surface) {
    for (int y = 0; y < area.height; y++) {
      for (int span = lines[y]; span < lines[y + 1]; span += 3) {
        surface.draw(pixels, spans[span + 2], spans[span], area.y + y, spans[span + 1]);
      }
    }
  }

  @Override
  public long bytes() {
    return 4L * (lines.length + spans.length + pixels.length) + 100;
  }
}
