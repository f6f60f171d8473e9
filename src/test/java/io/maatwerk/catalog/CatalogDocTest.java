package io.maatwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogDocTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (error|warning) \\| .+\\.? \\|$");

  private static final String KEYS =
      "brand name tagline languages markets currency tax prices theme.ink theme.paper theme.accent"
          + " theme.logo colours hex palettes materials texture finish patterns tile options rules"
          + " premiums product about status price views art parts view optional material colour"
          + " pattern pattern-colour style text choices default use surcharge from until sold-out"
          + " at-most alphabet per-character because when require forbid same different at-least of"
          + " allow columns rows add presets tone window stories title picture link preset";

  @Test
  void explainsEveryCodeWithItsSeverity() throws IOException {
    var explained = new TreeMap<String, String>();
    var rows = ROW.matcher(Files.readString(Path.of("docs/catalog.md")));
    while (rows.find()) {
      explained.put(rows.group(1), rows.group(2));
    }
    Map<String, String> codes =
        Arrays.stream(Code.values())
            .collect(Collectors.toMap(Code::word, code -> code.severity().word()));

    assertThat(explained).isEqualTo(codes);
  }

  @Test
  void namesEveryKeyThatTheReadersKnow() throws IOException {
    var doc = Files.readString(Path.of("docs/catalog.md"));

    for (var key : KEYS.split(" ")) {
      assertThat(doc).containsPattern("`[^`]*\\b" + key + "\\b[^`]*`");
    }
  }
}
