package io.maatwerk.rendering;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where several pictures of the same size differ; for one thread. */
final class Difference {

  /** Less is seen by nobody. */
  private static final int LEAST = 24;

  /** Pixels this near to each other are one patch. */
  private static final int NEAR = 3;

  private final int width;
  private final int height;
  private final List<int[]> pairs = new ArrayList<>();
  private final int[] most;

  private Difference(int width, int height) {
    this.width = width;
    this.height = height;
    most = new int[width * height];
  }

  /** Between any two of some pictures' premultiplied pixels. */
  static Difference between(List<int[]> pictures, int width, int height) {
    var difference = new Difference(width, height);
    for (int i = 0; i < pictures.size(); i++) {
      for (int j = 0; j < i; j++) {
        difference.add(pictures.get(i), pictures.get(j));
      }
    }
    return difference;
  }

  private void add(int[] one, int[] other) {
    var pair = new int[most.length];
    for (int i = 0; i < pair.length; i++) {
      int apart = apart(one[i], other[i]);
      pair[i] = apart < LEAST ? 0 : apart;
      most[i] = Math.max(most[i], pair[i]);
    }
    pairs.add(pair);
  }

  private static int apart(int one, int other) {
    int apart = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      apart = Math.max(apart, Math.abs((one >>> shift & 255) - (other >>> shift & 255)));
    }
    return apart;
  }

  /** The pieces that lie apart from each other, in no order. */
  List<Patch> patches() {
    var patches = new ArrayList<Patch>();
    var seen = new boolean[most.length];
    for (int i = 0; i < most.length; i++) {
      if (most[i] > 0 && !seen[i]) {
        patches.add(patch(i, seen));
      }
    }
    return patches;
  }

  private Patch patch(int first, boolean[] seen) {
    var bounds = new Rectangle(first % width, first / width, 1, 1);
    var differences = new long[pairs.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    seen[first] = true;
    while (!open.isEmpty()) {
      int at = open.pop();
      bounds.add(new Rectangle(at % width, at / width, 1, 1));
      for (int pair = 0; pair < differences.length; pair++) {
        differences[pair] += pairs.get(pair)[at];
      }
      openAround(at, seen, open);
    }
    return new Patch(bounds, differences);
  }

  private void openAround(int at, boolean[] seen, Deque<Integer> open) {
    for (int y = Math.max(0, at / width - NEAR);
        y <= Math.min(height - 1, at / width + NEAR);
        y++) {
      for (int x = Math.max(0, at % width - NEAR);
          x <= Math.min(width - 1, at % width + NEAR);
          x++) {
        int near = y * width + x;
        if (most[near] > 0 && !seen[near]) {
          seen[near] = true;
          open.push(near);
        }
      }
    }
  }

  /** What differs within some pixels. */
  Patch within(Rectangle area) {
    var differences = new long[pairs.size()];
    var inside = area.intersection(new Rectangle(width, height));
    for (int y = inside.y; y < inside.y + inside.height; y++) {
      for (int x = inside.x; x < inside.x + inside.width; x++) {
        for (int pair = 0; pair < differences.length; pair++) {
          differences[pair] += pairs.get(pair)[y * width + x];
        }
      }
    }
    return new Patch(area, differences);
  }
}
