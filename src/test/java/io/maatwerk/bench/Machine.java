package io.maatwerk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this runs on. */
final class Machine {

  private Machine() {}

  /** The processor's name where the system tells it, else its architecture. */
  static String processor() {
    try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException unknown) {
      return System.getProperty("os.arch");
    }
  }
}
