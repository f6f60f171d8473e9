package io.maatwerk.rendering;

import java.awt.Color;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Prints what drawing a view costs. */
final class DrawingBench {

  private DrawingBench() {}

  public static void main(String[] arguments) throws IOException {
    var pictures = Pictures.with(Typeface.load());
    var threads = ManagementFactory.getThreadMXBean();
    int rounds = 60;
    for (int warm = 0; warm < 3; warm++) {
      long cpu = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < rounds; i++) {
        var painting = Meridian.paint("side", Meridian.random(i));
        var image = pictures.draw(painting, Meridian.ARTWORK, 900, 600, Color.WHITE);
        if (warm == 0 && i < 4) {
          ImageIO.write(
              image,
              "png",
              Files.createDirectories(Path.of("target/pictures"))
                  .resolve("side-" + i + ".png")
                  .toFile());
        }
      }
      System.out.printf("%.1f ms%n", (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / rounds);
    }
  }
}
