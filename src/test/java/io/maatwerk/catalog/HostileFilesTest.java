package io.maatwerk.catalog;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {

  /** Far more than any of these takes, and far less than what it takes to hang. */
  private static final Duration BOUND = Duration.ofSeconds(60);

  private static final int MEBIBYTE = 1 << 20;

  @TempDir Path folder;

  static Stream<Arguments> files() {
    return Stream.of(
        arguments("more than a mebibyte", "a: " + "x".repeat(MEBIBYTE), "1:1 too-large"),
        arguments("an alias", "a: &x [1]\nb: *x\n", "1:4 alias"),
        arguments("an alias alone", "b: *x\n", "1:4 alias"),
        arguments("a merge key", "a: 1\n<<: *a\n", "2:5 alias"),
        arguments("laughs", laughs(), "1:4 alias"),
        arguments("a tag", "a: !!java.net.URL [x]\n", "1:4 tag"),
        arguments("a tagged text", "a: !!str x\n", "1:4 tag"),
        arguments("deep lists", "a: " + "[".repeat(20_000), "1:43 too-deep"),
        arguments("deep maps", "a: " + "{b: ".repeat(20_000), "1:160 too-deep"),
        arguments("deep dashes", "- ".repeat(20_000), "1:81 too-deep"),
        arguments("deep questions", "? ".repeat(20_000), "1:81 too-deep"),
        arguments("deep indentation", indentation(200), "41:41 too-deep"),
        arguments("two documents", "a: 1\n---\nb: 2\n", "2:1 documents"),
        arguments("a key that is a list", "[a]: 1\n", "1:1 wrong-type"),
        arguments("Latin-1", "name: Café".getBytes(ISO_8859_1), "1:10 encoding"),
        arguments("UTF-16", "name: x".getBytes(UTF_16), "1:1 encoding"),
        arguments("a byte of nothing", "a: b\nc: \0", "2:4 encoding"),
        arguments("an escape", "a: \u001b[31m", "1:4 encoding"),
        arguments("binary", new byte[] {'a', ':', ' ', (byte) 0xC3, (byte) 0x28}, "1:4 encoding"),
        arguments("half a surrogate", bytes(0x61, 0xED, 0xA0, 0x80), "1:2 encoding"),
        arguments("nothing", "", "1:1 empty"),
        arguments("a long text", fill("name: '", "x", "'"), "1:1 missing-key"),
        arguments("an endless text", fill("name: \"", "\\\\", ""), "1:7 syntax"),
        arguments("many keys", many(60_000), "1:1 unknown-key"),
        arguments("one key many times", fill("", "a: 1\n", ""), "2:1 duplicate-key"),
        arguments("a long key", fill("", "x", ": 1"), ":"),
        arguments("many colons", fill("", ":", ""), ":"),
        arguments("many dashes", fill("a:\n", "-\n", ""), ":"),
        arguments("many brackets", fill("a: [", "[],", "]"), ":"),
        arguments("many hashes", fill("", "#", ""), "1:1 empty"),
        arguments("many quotes", fill("", "''", ""), ":"),
        arguments("a directive", "%YAML 9.9\n---\na: 1\n", ":"),
        arguments("many directives", fill("", "%a b\n", ""), ":"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void refusesAtOnce(String name, Object content, String expected) {
    var shop = Shop.in(folder);
    shop.write(
        "boot.yaml", content instanceof byte[] bytes ? bytes : ((String) content).getBytes(UTF_8));
    var reading = assertTimeoutPreemptively(BOUND, shop::read);

    assertThat(reading.brands().get(0).products()).isEmpty();
    assertThat(reading.findings())
        .filteredOn(finding -> finding.file().endsWith("boot.yaml"))
        .extracting(finding -> finding.line() + ":" + finding.column() + " " + finding.code())
        .anyMatch(found -> found.contains(expected));
    assertThat(reading.findings())
        .allMatch(finding -> finding.toString().length() < 1000 && finding.line() > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"brand.yaml", "library.yaml"})
  void refusesTheSameInEveryFile(String file) {
    for (var hostile : List.of("[".repeat(20_000), "a: *x", "a: !x y", "a: \0", "")) {
      var shop = Shop.in(folder);
      shop.write(file, hostile);
      var reading = assertTimeoutPreemptively(BOUND, shop::read);

      assertThat(reading.brands().get(0).brand()).isEmpty();
      assertThat(reading.findings()).anyMatch(finding -> finding.file().endsWith(file));
    }
  }

  @Test
  void unfoldsNoMoreThanItCanHold() {
    var shop = Shop.in(folder);
    var ids = IntStream.range(0, 20_000).mapToObj(i -> "c" + i).toList();
    shop.write(
        "library.yaml",
        ids.stream()
                .map(id -> "  " + id + ": { name: " + id + ", hex: '#fff' }\n")
                .collect(Collectors.joining("", "colours:\n", ""))
            + "palettes: { all: ["
            + String.join(", ", ids)
            + "] }\n"
            + "options: { all: { choices: all } }\n");
    shop.write(
        "boot.yaml",
        IntStream.range(0, 10_000)
            .mapToObj(i -> "  p" + i + ": { name: P, colour: { choices: all } }\n")
            .collect(Collectors.joining("", "product: boot\nparts:\n", "")));
    var reading = assertTimeoutPreemptively(BOUND, shop::read);

    assertThat(reading.findings()).anyMatch(finding -> finding.code().equals("too-large"));
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    var shop = Shop.in(folder.resolve("catalog"));
    var outside = Files.writeString(folder.resolve("outside.svg"), Shop.DRAWING);
    Files.delete(shop.file("art/side.svg"));
    Files.createSymbolicLink(shop.file("art/side.svg"), outside);

    assertThat(shop.findings())
        .anyMatch(f -> f.startsWith("boot.yaml:5:28: error:") && f.endsWith("[outside-folder]"));
  }

  @Test
  void readsNoFileThatIsALinkToAnother() throws IOException {
    var shop = Shop.in(folder.resolve("catalog"));
    var outside = Files.writeString(folder.resolve("outside.yaml"), Shop.PRODUCT);
    Files.delete(shop.file("boot.yaml"));
    Files.createSymbolicLink(shop.file("boot.yaml"), outside);

    assertThat(shop.findings())
        .anyMatch(f -> f.startsWith("boot.yaml:1:1: error:") && f.endsWith("[outside-folder]"));
  }

  @Test
  void followsLinksWithinTheFolder() throws IOException {
    var shop = Shop.in(folder.resolve("catalog"));
    Files.move(shop.file("art/side.svg"), shop.file("art/other.svg"));
    Files.createSymbolicLink(shop.file("art/side.svg"), Path.of("other.svg"));

    assertThat(shop.findings()).isEmpty();
  }

  @Test
  void survivesALinkToItself() throws IOException {
    var shop = Shop.in(folder.resolve("catalog"));
    Files.createSymbolicLink(shop.file("loop"), shop.folder());
    Files.delete(shop.file("art/side.svg"));
    Files.createSymbolicLink(shop.file("art/side.svg"), Path.of("side.svg"));

    assertThat(shop.findings()).anyMatch(f -> f.endsWith("[missing-file]"));
    assertThat(Fingerprint.of(shop.catalog())).contains("boot.yaml");
  }

  @Test
  void readsNoFolderAsAFile() throws IOException {
    var shop = Shop.in(folder.resolve("catalog"));
    Files.createDirectory(shop.file("shoe.yaml"));

    assertThat(shop.findings()).contains("shoe.yaml:1:1: error: this is not a file [unreadable]");
  }

  @Test
  void saysThatAFolderHoldsNoBrand() {
    var reading = CatalogReader.read(folder.resolve("nowhere"), Shop.TODAY);

    assertThat(reading.findings()).hasSize(1);
    assertThat(reading.hasErrors()).isTrue();
  }

  private static String laughs() {
    return "a: &a [x, x]\n"
        + IntStream.range(0, 30)
            .mapToObj(i -> "b%d: &b%d [*a, *a]\n".formatted(i, i))
            .collect(Collectors.joining());
  }

  private static String indentation(int depth) {
    return IntStream.range(0, depth)
        .mapToObj(i -> " ".repeat(i) + "a:\n")
        .collect(Collectors.joining());
  }

  private static String many(int keys) {
    return IntStream.range(0, keys)
        .mapToObj(i -> "key" + i + ": 1\n")
        .collect(Collectors.joining());
  }

  private static String fill(String before, String unit, String after) {
    int times = (MEBIBYTE - before.length() - after.length()) / unit.length();
    return before + unit.repeat(times) + after;
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
