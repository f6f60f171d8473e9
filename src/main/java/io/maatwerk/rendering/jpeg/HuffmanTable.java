package io.maatwerk.rendering.jpeg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** The shortest code for symbols of which the counts are known; T.81, Annex K.2. */
final class HuffmanTable {

  private static final int LONGEST = 16;

  /** Stands for the code of ones alone, which no symbol may have. */
  private static final int RESERVED = 256;

  /** How many codes have that length, from 0 on. */
  private final int[] perLength;

  /** From the shortest code to the longest. */
  private final int[] symbols;

  private final int[] codes = new int[RESERVED];

  private HuffmanTable(int[] lengths) {
    perLength = perLength(lengths);
    symbols =
        IntStream.range(0, RESERVED)
            .filter(symbol -> lengths[symbol] > 0)
            .boxed()
            .sorted(Comparator.comparing(symbol -> lengths[symbol]))
            .mapToInt(symbol -> symbol)
            .toArray();
    number();
  }

  static HuffmanTable of(int[] counts) {
    return new HuffmanTable(lengths(counts));
  }

  int[] perLength() {
    return perLength;
  }

  int[] symbols() {
    return symbols;
  }

  /** By symbol: its code, and in the lowest five bits its length. */
  void copyCodes(int[] to, int at) {
    System.arraycopy(codes, 0, to, at, RESERVED);
  }

  private record Tree(long count, int[] symbols) {
    Tree with(Tree other) {
      var all = Arrays.copyOf(symbols, symbols.length + other.symbols.length);
      System.arraycopy(other.symbols, 0, all, symbols.length, other.symbols.length);
      return new Tree(count + other.count, all);
    }
  }

  private static int[] lengths(int[] counts) {
    var trees = new PriorityQueue<Tree>(Comparator.comparing(Tree::count));
    for (int symbol = 0; symbol < RESERVED; symbol++) {
      if (counts[symbol] > 0) {
        trees.add(new Tree(counts[symbol], new int[] {symbol}));
      }
    }
    trees.add(new Tree(0, new int[] {RESERVED}));
    var lengths = new int[RESERVED + 1];
    while (trees.size() > 1) {
      var merged = trees.remove().with(trees.remove());
      for (int symbol : merged.symbols()) {
        lengths[symbol]++;
      }
      trees.add(merged);
    }
    return lengths;
  }

  /** Moves what is too deep up, at the cost of the deepest that is not, and drops the reserved. */
  private static int[] perLength(int[] lengths) {
    var per = new int[RESERVED + 1];
    for (int length : lengths) {
      per[length]++;
    }
    per[0] = 0;
    for (int length = RESERVED; length > LONGEST; length--) {
      while (per[length] > 0) {
        int shorter = length - 2;
        while (per[shorter] == 0) {
          shorter--;
        }
        per[length] -= 2;
        per[length - 1]++;
        per[shorter]--;
        per[shorter + 1] += 2;
      }
    }
    int deepest = LONGEST;
    while (deepest > 0 && per[deepest] == 0) {
      deepest--;
    }
    per[deepest]--;
    return Arrays.copyOf(per, LONGEST + 1);
  }

  private void number() {
    int code = 0;
    int at = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int i = 0; i < perLength[length]; i++) {
        codes[symbols[at++]] = code++ << 5 | length;
      }
      code <<= 1;
    }
  }
}
