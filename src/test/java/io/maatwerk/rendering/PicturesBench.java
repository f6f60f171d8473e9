package io.maatwerk.rendering;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what each picture costs, and keeps some of them in target/pictures. */
final class PicturesBench {

  private static final int ROUNDS = 40;
  private static final int WARM_UP = 3;

  private PicturesBench() {}

  public static void main(String[] arguments) throws IOException {
    var pictures = Pictures.with(Typeface.load());
    for (var format : Format.values()) {
      for (int seed = 0; seed < 4; seed++) {
        keep(format.word() + "-" + seed, pictures.card(Cards.shoe(Meridian.random(seed)), format));
      }
      keep(format.word() + "-bag", pictures.card(Cards.bag("Round the world in 80 days"), format));
    }
    for (int round = 0; round < WARM_UP; round++) {
      for (var format : Format.values()) {
        System.out.println(measured(pictures, format));
      }
    }
  }

  private static String measured(Pictures pictures, Format format) {
    double[] spent = new double[3];
    long bytes = 0;
    for (int i = 0; i < ROUNDS; i++) {
      double start = millis();
      var image = pictures.card(Cards.shoe(Meridian.random(i)), format);
      double drawn = millis();
      bytes += Encoder.jpeg(image).length;
      double written = millis();
      Encoder.png(image);
      spent[0] += drawn - start;
      spent[1] += written - drawn;
      spent[2] += millis() - written;
    }
    return "%s: paint and draw %.1f, JPEG %.1f, PNG %.1f ms CPU; JPEG %d KB"
        .formatted(
            format.word(),
            spent[0] / ROUNDS,
            spent[1] / ROUNDS,
            spent[2] / ROUNDS,
            bytes / ROUNDS / 1000);
  }

  private static double millis() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private static void keep(String name, BufferedImage image) throws IOException {
    var folder = Files.createDirectories(Path.of("target/pictures"));
    Files.write(folder.resolve(name + ".png"), Encoder.png(image));
  }
}
