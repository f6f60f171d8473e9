package io.maatwerk.rendering.jpeg;

import java.util.Arrays;

/**
 * Blocks as symbols and the bits after them, kept until all are counted: a table that fits them is
 * made before the first is written.
 */
final class Symbols {

  /** Differences and coefficients of luma, then those of chroma. */
  static final int TABLES = 4;

  private static final int SIXTEEN_ZEROS = 0xf0;
  private static final int END_OF_BLOCK = 0;

  /** By table, and in it by symbol. */
  private final int[] counts = new int[TABLES << 8];

  private int[] symbols = new int[1 << 16];
  private int size;

  void clear() {
    size = 0;
    Arrays.fill(counts, 0);
  }

  int size() {
    return size;
  }

  /** From bit 16 on the symbol and above it the table, below it the bits. */
  int get(int index) {
    return symbols[index];
  }

  int[] counts(int table) {
    return Arrays.copyOfRange(counts, table << 8, table + 1 << 8);
  }

  /**
   * Adds a block.
   *
   * @param start where its coefficients begin
   * @param found a bit for each that is not zero
   * @param table of its mean; that of the others is the next
   * @param last the mean of the component's block before
   */
  void add(int[] coefficients, int start, long found, int table, int last) {
    addMean(table, coefficients[start] - last);
    int before = 0;
    int others = table + 1 << 8;
    for (long left = found & ~1L; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      int zeros = at - before - 1;
      for (; zeros > 15; zeros -= 16) {
        add(others | SIXTEEN_ZEROS, 0);
      }
      addValue(others | zeros << 4, coefficients[start + Zigzag.place(at)]);
      before = at;
    }
    if (before < 63) {
      add(others | END_OF_BLOCK, 0);
    }
  }

  /** Adds a block that is its component's last mean all over. */
  void repeatMean(int table) {
    addMean(table, 0);
    add(table + 1 << 8 | END_OF_BLOCK, 0);
  }

  private void addMean(int table, int difference) {
    if (size + 64 > symbols.length) {
      symbols = Arrays.copyOf(symbols, 2 * symbols.length);
    }
    addValue(table << 8, difference);
  }

  /** A value by its length, and then by its bits: those of a negative one are one less. */
  private void addValue(int symbol, int value) {
    int length = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
    add(symbol | length, value + (value >> 31) & (1 << length) - 1);
  }

  private void add(int symbol, int bits) {
    counts[symbol]++;
    symbols[size++] = symbol << 16 | bits;
  }
}
