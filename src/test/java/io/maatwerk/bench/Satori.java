package io.maatwerk.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Map;

/** Draws cards with satori and resvg, in a Node process of its own; installs both with npm. */
public final class Satori implements AutoCloseable {

  private static final Path SOURCES = Path.of("src/test/resources/bench/satori");
  private static final Path HOME = Path.of("target/bench/satori");
  private static final Path FONTS = Path.of("src/main/resources/META-INF/resources/fonts");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process node;
  private final BufferedWriter wishes;
  private final BufferedReader answers;

  /**
   * What came of a wish.
   *
   * @param nanos of processor time, all of the process's threads together
   */
  public record Drawn(long nanos, int bytes, byte[] png) {}

  private Satori(Process node) {
    this.node = node;
    wishes =
        new BufferedWriter(new OutputStreamWriter(node.getOutputStream(), StandardCharsets.UTF_8));
    answers =
        new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
  }

  public static Satori start() throws IOException {
    install();
    var command =
        new ProcessBuilder("node", "card.mjs", FONTS.toAbsolutePath().toString())
            .directory(HOME.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    return new Satori(command.start());
  }

  private static void install() throws IOException {
    Files.createDirectories(HOME);
    for (var file : new String[] {"package.json", "card.mjs"}) {
      Files.copy(SOURCES.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.isDirectory(HOME.resolve("node_modules/satori"))) {
      await(
          new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--silent")
              .directory(HOME.toFile())
              .inheritIO()
              .start());
    }
  }

  private static void await(Process process) throws IOException {
    try {
      if (process.waitFor() != 0) {
        throw new IOException("npm could not install satori");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** One card; {@code wish} is as card.mjs reads it. */
  public Drawn draw(Map<String, String> wish) throws IOException {
    wishes.write(JSON.writeValueAsString(wish));
    wishes.newLine();
    wishes.flush();
    var answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the Node process ended");
    }
    var fields = answer.split(" ");
    return new Drawn(
        Long.parseLong(fields[0]) * 1_000,
        Integer.parseInt(fields[1]),
        Base64.getDecoder().decode(fields[2]));
  }

  @Override
  public void close() {
    node.destroy();
  }
}
