package io.maatwerk.design;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs the application with one small brand in a folder of its own, under a public address. */
public class Atelier implements QuarkusTestProfile {

  public static final String ORIGIN = "https://maatwerk.example";
  public static final Path CATALOG = Path.of("target", "atelier-catalog").toAbsolutePath();

  private static final Path SOURCE = Path.of("src", "test", "resources", "atelier");

  @Override
  public Map<String, String> getConfigOverrides() {
    restore();
    return Map.of(
        "maatwerk.catalog",
        CATALOG.toString(),
        "maatwerk.data",
        "target/atelier-data",
        "maatwerk.base-url",
        ORIGIN,
        "quarkus.datasource.jdbc.url",
        "jdbc:h2:mem:atelier;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
  }

  /** The brand as it was before a test changed it. */
  public static void restore() {
    try (var files = Files.walk(SOURCE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var copy = CATALOG.resolve("atelier").resolve(SOURCE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of one of the brand's files. */
  public static Path file(String path) {
    return CATALOG.resolve("atelier").resolve(path);
  }
}
