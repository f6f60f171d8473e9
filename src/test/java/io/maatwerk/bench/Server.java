package io.maatwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;

/** The packaged application in a process of its own, with data of its own. */
final class Server implements AutoCloseable {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Path HOME = Path.of("target/bench/server");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final int port;

  private Server(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Server start() throws Exception {
    if (!Files.exists(JAR)) {
      throw new IOException("there is no " + JAR + "; make package builds it");
    }
    empty(HOME);
    int port = freePort();
    var builder =
        new ProcessBuilder("java", "-Djava.awt.headless=true", "-jar", JAR.toString())
            .redirectErrorStream(true)
            .redirectOutput(HOME.resolve("log").toFile());
    builder.environment().put("QUARKUS_HTTP_PORT", "" + port);
    builder.environment().put("MAATWERK_DATA", HOME.resolve("data").toString());
    builder.environment().put("MAATWERK_BASE_URL", "http://localhost:" + port);
    var server = new Server(builder.start(), port);
    server.awaitReadiness();
    return server;
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReadiness() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException("the server does not start; see " + HOME.resolve("log"));
      }
      Thread.sleep(200);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(uri("/q/health/ready")).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  int port() {
    return port;
  }

  Path data() {
    return HOME.resolve("data");
  }

  /** Saves a design as the product has it by default, under that name; answers what came of it. */
  JsonNode save(String brand, String product, String name) throws Exception {
    var path = "/api/v1/products/" + brand + "/" + product + "/configuration";
    var standard = post(path, JSON.createObjectNode(), "none").get("design");
    var wish = JSON.createObjectNode();
    wish.put("brand", brand).put("product", product).put("name", name).put("by", "Zoë");
    wish.set("choices", standard.get("choices"));
    wish.set("texts", standard.get("texts"));
    return post("/api/v1/designs", wish, UUID.randomUUID().toString());
  }

  private JsonNode post(String path, JsonNode body, String key) throws Exception {
    var request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      throw new IOException(path + " answers " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  byte[] get(String path) throws Exception {
    return client
        .send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray())
        .body();
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** The processor time that the server has taken, all its threads together. */
  long cpuNanos() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
