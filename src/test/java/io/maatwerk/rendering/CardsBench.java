package io.maatwerk.rendering;

import com.sun.management.ThreadMXBean;
import io.maatwerk.artwork.SvgWriter;
import io.maatwerk.bench.Cpu;
import io.maatwerk.bench.Figures;
import io.maatwerk.bench.Satori;
import io.maatwerk.bench.Spread;
import io.maatwerk.bench.Table;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Selection;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a card for links costs, from choices to a JPEG: beside satori and resvg with the same
 * artwork, card by card in turn, and over thousands of distinct designs.
 */
public final class CardsBench {

  private static final int WARM_UP = 150;
  private static final int SIDE_BY_SIDE = 150;
  private static final int DISTINCT = 5_000;
  private static final long[] WANTED = {115_000, 8_000_000};
  private static final int SEED = 48_213;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Pictures pictures = Pictures.with(Typeface.load());
  private final List<Selection> designs = designs(DISTINCT);

  private CardsBench() {}

  public static void run() throws IOException {
    var bench = new CardsBench();
    bench.sideBySide();
    bench.many();
  }

  /** Designs that obey the rules, at places drawn from all of them; no place twice. */
  private static List<Selection> designs(int count) {
    var configurator = Meridian.SHOE.configurator();
    var places = new Random(SEED);
    var all = configurator.designs().orElseThrow();
    var terms = new Terms(Meridian.SHOE.brand().defaultMarket(), LocalDate.of(2026, 12, 1));
    return IntStream.range(0, Integer.MAX_VALUE)
        .mapToObj(i -> new BigInteger(all.bitLength(), places))
        .filter(place -> place.signum() > 0 && place.compareTo(all) <= 0)
        .distinct()
        .limit(count)
        .map(place -> configurator.design(place, terms).orElseThrow().selection())
        .toList();
  }

  private byte[] draw(Selection design) {
    return Pictures.lending(() -> Encoder.jpeg(pictures.card(Cards.shoe(design), Format.OG), "og"));
  }

  private void sideBySide() throws IOException {
    try (var satori = Satori.start()) {
      for (int i = 0; i < WARM_UP; i++) {
        draw(designs.get(i));
        if (i % 5 == 0) {
          satori.draw(wish(designs.get(i)));
        }
      }
      var ours = new long[SIDE_BY_SIDE];
      var theirs = new long[SIDE_BY_SIDE];
      long ourBytes = 0;
      long theirBytes = 0;
      for (int i = 0; i < SIDE_BY_SIDE; i++) {
        var design = designs.get(WARM_UP + i);
        long start = Cpu.nanos();
        var jpeg = draw(design);
        ours[i] = Cpu.nanos() - start;
        var drawn = satori.draw(wish(design));
        theirs[i] = drawn.nanos();
        ourBytes += jpeg.length;
        theirBytes += drawn.bytes();
        if (i < 3) {
          keep("card-" + i + ".jpg", jpeg);
          keep("card-" + i + "-satori.png", drawn.png());
        }
      }
      print(Spread.of(ours), ourBytes, Spread.of(theirs), theirBytes);
    }
  }

  private static void print(Spread ours, long ourBytes, Spread theirs, long theirBytes) {
    var table = new Table("1200x630", "p50 / p99", "mean", "bytes");
    table.row(
        "Maatwerk, JPEG",
        ours.toString(),
        Figures.time(ours.mean()),
        Figures.bytes(ourBytes / SIDE_BY_SIDE));
    table.row(
        "satori and resvg, PNG",
        theirs.toString(),
        Figures.time(theirs.mean()),
        Figures.bytes(theirBytes / SIDE_BY_SIDE));
    System.out.println(table);
    System.out.println("satori and resvg take " + theirs.times(ours) + " (p50 / mean).\n");
  }

  /** What card.mjs draws: the same artwork, words and colours. */
  private static Map<String, String> wish(Selection design) {
    var card = Cards.shoe(design);
    var painting = Meridian.paint("side", design);
    var setting =
        new SvgWriter.Setting(
            "",
            path ->
                "data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(Meridian.SHOE.art(path).orElseThrow()),
            Map.of("width", "900", "height", "600"));
    return Map.of(
        "svg", SvgWriter.write(painting, setting),
        "brand", card.words().brand(),
        "headline", card.words().headline(),
        "byline", card.words().credit().map(Words.Credit::line).orElse(""),
        "number", card.words().price().orElse(""),
        "ink", "#14171f",
        "paper", "#faf8f4",
        "colour", "#e9dcc8",
        "accent", "#e4572e");
  }

  private void many() {
    var nanos = new long[DISTINCT];
    long bytes = 0;
    int most = 0;
    long process = Cpu.nanosOfAllThreads();
    long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int i = 0; i < DISTINCT; i++) {
      long start = Cpu.nanos();
      int size = draw(designs.get(i)).length;
      nanos[i] = Cpu.nanos() - start;
      bytes += size;
      most = Math.max(most, size);
    }
    allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated;
    process = Cpu.nanosOfAllThreads() - process;
    var spread = Spread.of(nanos);
    var table =
        new Table(
            "distinct designs",
            "p50 / p99",
            "mean",
            "with GC and JIT",
            "allocated",
            "bytes, mean / most");
    table.row(
        Figures.whole(DISTINCT),
        spread.toString(),
        Figures.time(spread.mean()),
        Figures.time(process / DISTINCT),
        Figures.bytes(allocated / DISTINCT),
        Figures.bytes(bytes / DISTINCT) + " / " + Figures.bytes(most));
    System.out.println(table);
    for (long wanted : WANTED) {
      double hours = (double) process / DISTINCT * wanted / 3.6e12;
      System.out.println(
          Figures.whole(wanted) + " such pictures take " + Figures.digits(hours) + " core-hours.");
    }
    System.out.println();
  }

  private static void keep(String name, byte[] file) throws IOException {
    var folder = Files.createDirectories(Path.of("target/pictures"));
    Files.write(folder.resolve(name), file);
  }
}
