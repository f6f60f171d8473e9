package io.maatwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Spoilt catalogs with everything that has to be found in them: a case replaces files of the shop,
 * each below {@code === path}, and ends with its findings. {@code -Dfindings.write=true} writes
 * what is found into the cases, to be read before it is committed.
 */
class FindingsTest {

  private static final Path CASES = Path.of("src/test/resources/findings");
  private static final Pattern HEAD = Pattern.compile("(?m)^=== (.+)\n");
  private static final String FINDINGS = "findings";

  @TempDir Path catalog;

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEverythingThatIsWrong(String name) throws IOException {
    var files = files(Files.readString(CASES.resolve(name)));
    var expected = files.remove(FINDINGS);
    var shop = Shop.in(catalog);
    files.forEach(shop::write);
    var found = String.join("\n", shop.findings()) + "\n";
    if (System.getenv("FINDINGS_WRITE") != null) {
      write(name, files, found);
    } else {
      assertThat(found).isEqualTo(expected);
    }
  }

  private static Map<String, String> files(String text) {
    var files = new LinkedHashMap<String, String>();
    var head = HEAD.matcher(text);
    String name = null;
    int start = 0;
    while (head.find()) {
      if (name != null) {
        files.put(name, text.substring(start, head.start()));
      }
      name = head.group(1);
      start = head.end();
    }
    files.put(name, text.substring(start));
    return files;
  }

  private static void write(String name, Map<String, String> files, String found)
      throws IOException {
    var text = new StringBuilder();
    files.forEach((path, content) -> text.append("=== " + path + "\n").append(content));
    text.append("=== " + FINDINGS + "\n").append(found);
    Files.writeString(CASES.resolve(name), text);
  }
}
