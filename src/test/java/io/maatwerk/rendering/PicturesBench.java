package io.maatwerk.rendering;

import io.maatwerk.bench.Cpu;
import io.maatwerk.bench.Figures;
import io.maatwerk.bench.Table;

/** Prints what each picture costs. */
public final class PicturesBench {

  private static final int WARM_UP = 30;
  private static final int ROUNDS = 40;

  private final Pictures pictures = Pictures.with(Typeface.load());
  private final Table table =
      new Table("picture", "paint and draw", "as JPEG", "as PNG", "bytes as JPEG");

  private PicturesBench() {}

  public static void run() {
    var bench = new PicturesBench();
    for (Format format : Format.values()) {
      bench.measured(format, WARM_UP);
    }
    for (Format format : Format.values()) {
      bench.table.row(bench.measured(format, ROUNDS));
    }
    System.out.println(bench.table);
  }

  /** A picture's word and its means, over as many designs. */
  private String[] measured(Format format, int rounds) {
    var spent = new long[3];
    long bytes = 0;
    for (int seed = 0; seed < rounds; seed++) {
      long start = Cpu.nanos();
      var image = pictures.card(Cards.shoe(Meridian.random(seed)), format);
      long drawn = Cpu.nanos();
      bytes += Encoder.jpeg(image).length;
      long written = Cpu.nanos();
      Encoder.png(image);
      spent[0] += drawn - start;
      spent[1] += written - drawn;
      spent[2] += Cpu.nanos() - written;
    }
    return new String[] {
      format.word(),
      Figures.time(spent[0] / rounds),
      Figures.time(spent[1] / rounds),
      Figures.time(spent[2] / rounds),
      Figures.bytes(bytes / rounds)
    };
  }
}
