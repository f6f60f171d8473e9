package io.maatwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * What shared pages cost the packaged server: beside a file that it serves as it lies there, and
 * while a flood of pictures has to be drawn again.
 */
final class PagesBench {

  private static final int VISITORS = 8;
  private static final int FLOOD = 80;
  private static final int FLOODED_DESIGNS = 40;
  private static final double WARM_UP = 8;
  private static final double MEASURED = 4;
  private static final int ROUNDS = 3;

  private static final Path STATIC = Path.of("src/main/resources/META-INF/resources");

  private final Server server;
  private final Visitors visitors;

  private PagesBench(Server server) {
    this.server = server;
    visitors = new Visitors(server.port(), VISITORS);
  }

  static void run() throws Exception {
    try (var server = Server.start()) {
      var bench = new PagesBench(server);
      bench.besideFile();
      bench.duringFlood();
    }
  }

  /** Rounds in turn, so that what else the machine does meets both. */
  private void besideFile() throws Exception {
    var page = path(server.save("meridian", "court-classic", "Sunday"));
    int size = server.get(page).length;
    var file = fileOfSize(size);
    int fileSize = server.get(file).length;
    visitors.ask(i -> page, WARM_UP);
    visitors.ask(i -> file, WARM_UP);
    var table = new Table("served", "bytes", "a second", "p50 / p99", "processor time");
    double pages = 0;
    double files = 0;
    for (int round = 0; round < ROUNDS; round++) {
      pages += row(table, "shared page", page, size);
      files += row(table, "file " + file, file, fileSize);
    }
    System.out.println(table);
    System.out.println(
        "Shared pages a second, to files a second: " + Figures.digits(pages / files) + "\n");
  }

  private double row(Table table, String name, String path, int size) throws Exception {
    long cpu = server.cpuNanos();
    var visit = visitors.ask(i -> path, MEASURED);
    cpu = server.cpuNanos() - cpu;
    table.row(
        name,
        Figures.bytes(size),
        Figures.whole(Math.round(visit.perSecond())),
        visit.spread().toString(),
        Figures.time(cpu / visit.spread().measurements()));
    return visit.perSecond();
  }

  private static String fileOfSize(int wanted) throws IOException {
    try (var files = Files.walk(STATIC)) {
      return files
          .filter(Files::isRegularFile)
          .min(Comparator.comparingLong(file -> Math.abs(file.toFile().length() - wanted)))
          .map(file -> "/" + STATIC.relativize(file))
          .orElseThrow();
    }
  }

  private void duringFlood() throws Exception {
    var page = path(server.save("meridian", "court-classic", "Monday"));
    var cold = coldPictures();
    visitors.ask(i -> page, 1);
    var calm = new Visitors(server.port(), 2).ask(i -> page, MEASURED);
    forgetPictures();
    var flood =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return new Visitors(server.port(), FLOOD)
                    .ask(i -> cold.get(i % cold.size()), MEASURED);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    var flooded = new Visitors(server.port(), 2).ask(i -> page, MEASURED);
    var pictures = flood.get();
    var table = new Table("a shared page", "a second", "p50 / p99", "statuses");
    row(table, "alone", calm);
    row(table, "during the flood", flooded);
    row(table, "the flood's pictures", pictures);
    System.out.println(table);
  }

  private static void row(Table table, String name, Visitors.Visit visit) {
    table.row(
        name,
        Figures.whole(Math.round(visit.perSecond())),
        visit.spread().toString(),
        visit.statuses().toString());
  }

  private List<String> coldPictures() throws Exception {
    var paths = new ArrayList<String>();
    for (int i = 0; i < FLOODED_DESIGNS; i++) {
      var images = server.save("meridian", "court-classic", "Flood " + i).get("images");
      images.forEach(url -> paths.add(URI.create(url.asText()).getPath()));
    }
    return paths;
  }

  private void forgetPictures() throws IOException {
    try (Stream<Path> files = Files.walk(server.data().resolve("pictures"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String path(JsonNode saved) {
    return URI.create(saved.get("url").asText()).getPath();
  }
}
