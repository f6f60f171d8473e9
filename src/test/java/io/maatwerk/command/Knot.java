package io.maatwerk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A product of thirty parts whose rules tie options picked at random; seeded. */
final class Knot {

  private static final int PARTS = 30;
  private static final int RULES = 200;

  private Knot() {}

  /** Writes the brand that sells it into a folder of brands. */
  static void write(Path catalog) throws IOException {
    var brand = catalog.resolve("acme");
    Files.createDirectories(brand.resolve("art"));
    Files.writeString(brand.resolve("brand.yaml"), Mug.BRAND);
    Files.writeString(brand.resolve("knot.yaml"), product());
    Files.writeString(brand.resolve("art/knot.svg"), art());
  }

  private static String product() {
    var random = new Random(11);
    var parts = IntStream.range(0, PARTS).mapToObj(Knot::part).collect(Collectors.joining());
    var rules =
        IntStream.range(0, RULES).mapToObj(n -> rule(n, random)).collect(Collectors.joining());
    return """
        product: knot
        name: Knot
        price: { EUR: 18, USD: 20 }
        views: { front: { name: Front, art: art/knot.svg } }
        parts:
        %srules:
        %s"""
        .formatted(parts, rules);
  }

  private static String part(int number) {
    return """
          p%d:
            name: Part %d
            style:
              choices:
                plain: { name: Plain }
                small: { name: Small, surcharge: { EUR: %d, USD: 1 } }
                large: { name: Large, surcharge: { EUR: 2, USD: 2 } }
                huge: { name: Huge, surcharge: { EUR: 3, USD: 3 } }
        """
        .formatted(number, number, 1 + number % 3)
        .indent(0);
  }

  /** Never breaks what all parts start with. */
  private static String rule(int number, Random random) {
    var parts = random.ints(0, PARTS).distinct().limit(3).toArray();
    var first = choice(1 + random.nextInt(3));
    var second = choice(random.nextInt(4));
    var third = choice(random.nextInt(4));
    return """
          r%d:
            when: { p%d.style: %s }
            forbid: { p%d.style: %s, p%d.style: %s }
            because: Because %d.
        """
        .formatted(number, parts[0], first, parts[1], second, parts[2], third, number)
        .indent(0);
  }

  private static String choice(int number) {
    return new String[] {"plain", "small", "large", "huge"}[number];
  }

  private static String art() {
    return IntStream.range(0, PARTS)
        .mapToObj(
            part -> "<path data-part=\"p%d\" fill=\"#cccccc\" d=\"M0 0h5v5z\"/>".formatted(part))
        .collect(
            Collectors.joining(
                "\n",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">\n",
                "\n</svg>\n"));
  }
}
