package io.maatwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever happens to a file, it is read as a product or refused with a reason and a place. */
class MutatedCatalogProperties {

  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ": ",
          "- ",
          "#",
          "\"",
          "'",
          "\n",
          "  ",
          ",",
          "none",
          "any",
          "not",
          "use",
          "%",
          "-1",
          "1.005",
          "null",
          "~",
          "&a ",
          "*a",
          "!x ",
          "|",
          ">",
          "?",
          "\t",
          "choices",
          "default",
          "upper.colour",
          "same",
          "é",
          "\uD83D\uDE00");

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("mutations");
    Shop.in(folder);
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  @Property(tries = 250)
  void readsOrRefusesEveryMutation(@ForAll long seed) {
    var random = new Random(seed);
    var shop = new Shop(folder);
    var files = List.of("brand.yaml", "library.yaml", "boot.yaml");
    var texts = List.of(Shop.BRAND, Shop.LIBRARY, Shop.PRODUCT + MORE);
    int spoilt = random.nextInt(3);
    for (int i = 0; i < 3; i++) {
      shop.write(files.get(i), i == spoilt ? mutated(texts.get(i), random) : texts.get(i));
    }
    var reading = shop.read();

    var products = reading.brands().get(0).products();
    assertThat(products.isEmpty()).isEqualTo(reading.hasErrors());
    for (var finding : reading.findings()) {
      assertThat(finding.line()).isPositive();
      assertThat(finding.column()).isPositive();
      assertThat(finding.message()).isNotBlank().doesNotContain("maatwerk", "Optional", "java.");
      assertThat(Path.of(finding.file())).exists();
    }
  }

  private static final String MORE =
      """
      rules:
        use: [no-ink-on-ink]
        table:
          when: { upper.material: leather, not: { sole.colour: chalk } }
          allow: { columns: [upper.colour, sole.colour], rows: [[chalk, any], [[ink, chalk], ink]] }
          because: { en: Why., nl: Waarom. }
        few: { at-most: 1, of: [ { upper.colour: ink }, { sole.colour: ink } ], because: Few. }
      premiums:
        use: [bold]
        two: { name: Two, when: [ { upper.colour: ink }, { monogram.text: any } ], add: { EUR: 2, USD: 2 } }
      presets:
        signed: { name: Signed, choices: { monogram.text: ABC, upper.material: leather } }
      """;

  private static String mutated(String text, Random random) {
    var lines = new ArrayList<>(List.of(text.split("\n")));
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int line = random.nextInt(lines.size());
      var old = lines.get(line);
      int at = random.nextInt(old.length() + 1);
      switch (random.nextInt(6)) {
        case 0 -> lines.set(line, "");
        case 1 -> lines.add(line, old);
        case 2 -> lines.set(line, old.substring(0, at));
        case 3 -> lines.set(line, "  " + old);
        default ->
            lines.set(
                line,
                old.substring(0, at)
                    + SCRAPS.get(random.nextInt(SCRAPS.size()))
                    + old.substring(Math.min(old.length(), at + random.nextInt(3))));
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
