package io.maatwerk.rendering;

import com.sun.management.ThreadMXBean;
import io.maatwerk.artwork.Artwork;
import io.maatwerk.artwork.Painting;
import io.maatwerk.bench.Cpu;
import io.maatwerk.bench.Figures;
import io.maatwerk.bench.Spread;
import io.maatwerk.bench.Table;
import io.maatwerk.product.Selection;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Function;

/** Prints what each picture costs: the first of a program, and then each of many designs. */
public final class PicturesBench {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 120;
  private static final int ROUNDS = 150;
  private static final int LARGE_WARM_UP = 30;
  private static final int LARGE_ROUNDS = 40;

  private final Pictures pictures = Pictures.with(Typeface.load());
  private final Table table =
      new Table("picture", "p50 / p99", "drawn in", "encoded in", "allocated", "bytes");

  private PicturesBench() {}

  public static void run() {
    var bench = new PicturesBench();
    bench.first();
    for (Format format : Format.values()) {
      var word = format.word();
      bench.row(word, design -> bench.card(design, format), image -> Encoder.jpeg(image, word));
    }
    bench.large("view, 2400 pixels", bench.pictures::view, Encoder::jpeg);
    bench.large(
        "view, 1600, WebP",
        (painting, artwork, scheme) -> bench.pictures.view(painting, artwork, scheme, 1600),
        image -> Encoder.webp(image).orElse(new byte[0]));
    System.out.println(bench.table);
  }

  private void first() {
    long start = System.nanoTime();
    Encoder.jpeg(card(Selection.EMPTY, Format.OG), "og");
    var first = Figures.time(System.nanoTime() - start);
    System.out.println("The first picture of a program takes " + first + " on the clock.\n");
  }

  private BufferedImage card(Selection design, Format format) {
    return pictures.card(Cards.shoe(design), format);
  }

  private interface View {
    BufferedImage draw(Painting painting, Artwork artwork, Scheme scheme);
  }

  private void large(String name, View view, Function<BufferedImage, byte[]> encoder) {
    Function<Selection, BufferedImage> drawing =
        design -> {
          var card = Cards.shoe(design);
          return view.draw(card.product(), card.artwork(), card.scheme());
        };
    measured(drawing, encoder, LARGE_WARM_UP);
    table.row(measured(drawing, encoder, LARGE_ROUNDS).cells(name));
  }

  private void row(
      String name,
      Function<Selection, BufferedImage> drawing,
      Function<BufferedImage, byte[]> encoder) {
    measured(drawing, encoder, WARM_UP);
    table.row(measured(drawing, encoder, ROUNDS).cells(name));
  }

  /** Sums over all designs, and the time that each took. */
  private record Measured(long[] nanos, long drawing, long encoding, long allocated, long bytes) {
    String[] cells(String name) {
      int count = nanos.length;
      return new String[] {
        name,
        Spread.of(nanos).toString(),
        Figures.time(drawing / count),
        Figures.time(encoding / count),
        Figures.bytes(allocated / count),
        Figures.bytes(bytes / count)
      };
    }
  }

  private static Measured measured(
      Function<Selection, BufferedImage> drawing,
      Function<BufferedImage, byte[]> encoder,
      int rounds) {
    var nanos = new long[rounds];
    var drawn = new long[rounds];
    long bytes = 0;
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int i = 0; i < rounds; i++) {
      int seed = i;
      long start = Cpu.nanos();
      bytes +=
          Pictures.lending(
              () -> {
                var image = drawing.apply(Meridian.random(seed));
                drawn[seed] = Cpu.nanos() - start;
                return encoder.apply(image).length;
              });
      nanos[i] = Cpu.nanos() - start;
    }
    long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    long inDrawing = Arrays.stream(drawn).sum();
    long all = Arrays.stream(nanos).sum();
    return new Measured(nanos, inDrawing, all - inDrawing, allocated, bytes);
  }
}
