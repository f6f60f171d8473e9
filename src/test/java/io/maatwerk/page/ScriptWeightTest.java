package io.maatwerk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Scripts stay small, as they are served. */
class ScriptWeightTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/script");

  @Test
  void theEvaluatorWeighsTwoKilobytesAtMost() throws IOException {
    assertThat(compressed(SCRIPTS.resolve("evaluator.js"))).isLessThanOrEqualTo(2048);
  }

  @Test
  void allScriptsTogetherWeighTwentyFiveKilobytesAtMost() throws IOException {
    int weight = 0;
    try (var scripts = Files.list(SCRIPTS)) {
      for (Path script : scripts.toList()) {
        weight += compressed(script);
      }
    }
    assertThat(weight).isLessThanOrEqualTo(25 * 1024);
  }

  private static int compressed(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      Files.copy(file, out);
    }
    return bytes.size();
  }
}
