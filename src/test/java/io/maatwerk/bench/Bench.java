package io.maatwerk.bench;

import io.maatwerk.rendering.CardsBench;
import io.maatwerk.rendering.PicturesBench;
import io.maatwerk.studio.Chromium;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the engine and the pictures, and prints tables in Markdown. The system property {@code
 * bench.only} names the parts to measure, all of them when it is empty.
 */
public final class Bench {

  /** One part of the measurements. */
  private interface Part {
    void run() throws Exception;
  }

  private static final Map<String, Part> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("models", () -> ModelsBench.run(System.getProperty("bench.models", "")));
    PARTS.put("products", ProductsBench::run);
    PARTS.put("growth", GrowthBench::run);
    PARTS.put("searches", SearchBench::run);
    PARTS.put("clicks", ClickBenchmark::run);
    PARTS.put("browser", BrowserClicks::run);
    PARTS.put("interaction", InteractionBench::run);
    PARTS.put("pictures", PicturesBench::run);
    PARTS.put("cards", CardsBench::run);
    PARTS.put("pages", PagesBench::run);
    PARTS.put("lighthouse", LighthouseBench::run);
  }

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    var only = wanted(System.getProperty("bench.only", ""));
    if (!PARTS.keySet().containsAll(only)) {
      System.err.println("ONLY may name " + String.join(", ", PARTS.keySet()) + "; not " + only);
      System.exit(2);
    }
    System.out.println(circumstances() + "\n");
    try {
      for (var part : PARTS.entrySet()) {
        if (only.isEmpty() || only.contains(part.getKey())) {
          System.out.println("## " + part.getKey() + "\n");
          part.getValue().run();
        }
      }
    } finally {
      Chromium.close();
    }
  }

  private static List<String> wanted(String only) {
    return Arrays.stream(only.split("[, ]+")).filter(name -> !name.isEmpty()).toList();
  }

  private static String circumstances() {
    return "%s; %d cores of %s; Java %s; times are a thread's processor time"
        .formatted(
            LocalDate.now(),
            Runtime.getRuntime().availableProcessors(),
            Machine.processor(),
            Runtime.version());
  }
}
