package io.maatwerk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts stay small, as they are served: bundled and compressed. */
class ScriptWeightTest {

  private static final Path BUNDLES = Path.of("target/classes/web/script");
  private static final int MOST = 25 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"studio.js", "share.js"})
  void eachPagesScriptWeighsTwentyFiveKilobytesAtMost(String script) throws IOException {
    assertThat(compressed(BUNDLES.resolve(script))).isLessThanOrEqualTo(MOST);
  }

  @Test
  void theEvaluatorWeighsTwoKilobytesAtMost() throws IOException {
    assertThat(compressed(Path.of("src/main/web/script/evaluator.js"))).isLessThanOrEqualTo(2048);
  }

  private static int compressed(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      Files.copy(file, out);
    }
    return bytes.size();
  }
}
