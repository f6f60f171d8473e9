package io.maatwerk.rendering.jpeg;

import java.util.Arrays;

/**
 * Writes JPEG files one after the other; keeps its room between them, for one thread at a time.
 *
 * <p>Baseline, sequential, one scan, 4:2:0, with Huffman tables made to fit each picture; ITU-T
 * T.81.
 */
public final class JpegWriter {

  private static final int LONGEST_SIDE = 0xffff;
  private static final int[] JFIF = {'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0};

  private final Quantisation luma;
  private final Quantisation chroma;
  private final Unit unit;
  private final Symbols symbols = new Symbols();
  private final BitStream out = new BitStream();
  private final int[] codes = new int[Symbols.TABLES << 8];
  private final int[] means = new int[3];

  private JpegWriter(int quality) {
    luma = Quantisation.luma(quality);
    chroma = Quantisation.chroma(quality);
    unit = new Unit(luma, chroma);
  }

  /**
   * @param quality from 1 to 100, on libjpeg's scale
   */
  public static JpegWriter ofQuality(int quality) {
    return new JpegWriter(quality);
  }

  /**
   * A picture as a file.
   *
   * @param pixels {@code 0xRRGGBB} row by row; what stands above is passed over
   * @param width at least 1, at most 65535
   * @param height at least 1, at most 65535
   */
  public byte[] write(int[] pixels, int width, int height) {
    if (Math.min(width, height) < 1 || Math.max(width, height) > LONGEST_SIDE) {
      throw new IllegalArgumentException(width + " by " + height + " pixels fit no JPEG");
    }
    collect(pixels, width, height);
    out.clear();
    headers(width, height);
    scan();
    out.bytes(0xff, 0xd9);
    return out.toBytes();
  }

  private void collect(int[] pixels, int width, int height) {
    symbols.clear();
    Arrays.fill(means, 0);
    for (int y = 0; y < height; y += Unit.SIDE) {
      for (int x = 0; x < width; x += Unit.SIDE) {
        unit.read(pixels, width, height, x, y);
        for (int block = 0; block < Unit.BLOCKS; block++) {
          if (isBeyond(block, width - x, height - y)) {
            symbols.repeatMean(0);
          } else {
            add(block);
          }
        }
      }
    }
  }

  /** Whether a block of luma has no pixel in it: it costs least as a repetition. */
  private static boolean isBeyond(int block, int columns, int rows) {
    return block < 4 && ((block & 1) * 8 >= columns || (block >> 1) * 8 >= rows);
  }

  private void add(int block) {
    int component = Math.max(0, block - 3);
    int table = component == 0 ? 0 : 2;
    int mean = unit.coefficients()[64 * block];
    symbols.add(unit.coefficients(), 64 * block, unit.found(block), table, means[component]);
    means[component] = mean;
  }

  private void headers(int width, int height) {
    out.bytes(0xff, 0xd8);
    segment(0xe0, JFIF.length);
    out.bytes(JFIF);
    steps(0, luma);
    steps(1, chroma);
    segment(0xc0, 15);
    out.bytes(8, height >> 8, height, width >> 8, width, 3);
    out.bytes(1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1);
    for (int table = 0; table < Symbols.TABLES; table++) {
      var huffman = HuffmanTable.of(symbols.counts(table));
      huffman.copyCodes(codes, table << 8);
      codes(table, huffman);
    }
    segment(0xda, 10);
    out.bytes(3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0);
  }

  private void segment(int marker, int length) {
    out.bytes(0xff, marker);
    out.number(length + 2);
  }

  private void steps(int index, Quantisation quantisation) {
    segment(0xdb, 65);
    out.bytes(index);
    for (int i = 0; i < 64; i++) {
      out.bytes(quantisation.step(Zigzag.place(i)));
    }
  }

  private void codes(int index, HuffmanTable table) {
    segment(0xc4, 17 + table.symbols().length);
    out.bytes((index & 1) << 4 | index >> 1);
    for (int length = 1; length <= 16; length++) {
      out.bytes(table.perLength()[length]);
    }
    out.bytes(table.symbols());
  }

  private void scan() {
    for (int i = 0; i < symbols.size(); i++) {
      int symbol = symbols.get(i);
      int code = codes[symbol >>> 16];
      int more = symbol >>> 16 & 0xf;
      out.bits(code >>> 5 << more | symbol & 0xffff, (code & 31) + more);
    }
    out.align();
  }
}
