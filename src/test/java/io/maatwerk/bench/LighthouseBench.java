package io.maatwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What Lighthouse says of our pages on a telephone; installs it with npm. */
final class LighthouseBench {

  private static final Path SOURCES = Path.of("src/test/resources/bench/lighthouse");
  private static final Path HOME = Path.of("target/bench/lighthouse");
  private static final Path REPORT = HOME.resolve("report.json");

  /** It now and then misses that a page has begun. */
  private static final int ATTEMPTS = 3;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> CATEGORIES =
      List.of("performance", "accessibility", "best-practices", "seo");
  private static final List<String> FIGURES =
      List.of(
          "first-contentful-paint",
          "largest-contentful-paint",
          "total-blocking-time",
          "cumulative-layout-shift");
  private static final String CHROMIUM =
      "--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking"
          + " --disable-component-update --disable-sync";

  private LighthouseBench() {}

  static void run() throws Exception {
    install();
    var table =
        new Table(
            "page",
            "performance",
            "accessibility",
            "best practices",
            "SEO",
            "first paint",
            "largest paint",
            "blocked",
            "shifts");
    var faults = new LinkedHashSet<String>();
    try (var server = Server.start()) {
      for (var path : paths(server)) {
        server.get(path);
        var report = report("http://localhost:" + server.port() + path);
        table.row(row(path, report));
        faults(path, report, faults);
      }
    }
    System.out.println(table);
    faults.forEach(System.out::println);
  }

  private static List<String> paths(Server server) throws Exception {
    var paths = new ArrayList<>(List.of("/"));
    for (var demo : DemoProduct.all()) {
      var product = demo.product();
      paths.add("/" + product.brand());
      paths.add("/" + demo.name());
      var saved = server.save(product.brand(), product.id(), "Sunday");
      paths.add(URI.create(saved.get("url").asText()).getPath());
    }
    return paths.stream().distinct().toList();
  }

  private static JsonNode report(String url) throws Exception {
    var command =
        new ProcessBuilder(
                "node",
                "node_modules/lighthouse/cli/index.js",
                url,
                "--quiet",
                "--output=json",
                // what is still in a pipe when it ends would be lost
                "--output-path=" + REPORT.toAbsolutePath(),
                "--chrome-flags=" + CHROMIUM)
            .directory(HOME.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    var chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
    command.environment().put("CHROME_PATH", chromium);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (command.start().waitFor() == 0) {
        return JSON.readTree(REPORT.toFile());
      }
    }
    throw new IOException("Lighthouse could not read " + url);
  }

  private static String[] row(String path, JsonNode report) {
    var cells = new ArrayList<>(List.of(path));
    CATEGORIES.forEach(category -> cells.add(score(report.at("/categories/" + category))));
    FIGURES.forEach(figure -> cells.add(report.at("/audits/" + figure + "/displayValue").asText()));
    return cells.toArray(String[]::new);
  }

  private static String score(JsonNode rated) {
    return String.valueOf(Math.round(rated.get("score").asDouble() * 100));
  }

  /** What costs a category its hundred. */
  private static void faults(String path, JsonNode report, Set<String> faults) {
    for (var category : CATEGORIES) {
      for (var reference : report.at("/categories/" + category + "/auditRefs")) {
        var audit = report.at("/audits/" + reference.get("id").asText());
        boolean counts = reference.get("weight").asDouble() > 0 && !audit.get("score").isNull();
        if (counts && audit.get("score").asDouble() < 0.9) {
          faults.add(path + ": " + audit.get("title").asText() + " " + first(audit));
        }
      }
    }
  }

  private static String first(JsonNode audit) {
    var items = audit.at("/details/items");
    return audit.path("displayValue").asText()
        + (items.isEmpty() ? "" : " " + items.get(0).at("/node/snippet").asText());
  }

  private static void install() throws Exception {
    Files.createDirectories(HOME);
    Files.copy(
        SOURCES.resolve("package.json"),
        HOME.resolve("package.json"),
        StandardCopyOption.REPLACE_EXISTING);
    if (!Files.isDirectory(HOME.resolve("node_modules/lighthouse"))) {
      var npm =
          new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--silent")
              .directory(HOME.toFile())
              .inheritIO();
      npm.environment().put("PUPPETEER_SKIP_DOWNLOAD", "1");
      if (npm.start().waitFor() != 0) {
        throw new IOException("npm could not install Lighthouse");
      }
    }
  }
}
