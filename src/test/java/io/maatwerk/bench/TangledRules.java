package io.maatwerk.bench;

import static io.maatwerk.bench.GeneratedCatalog.COLOURS;
import static io.maatwerk.bench.GeneratedCatalog.MATERIALS;
import static io.maatwerk.bench.GeneratedCatalog.colour;
import static io.maatwerk.bench.GeneratedCatalog.material;
import static io.maatwerk.bench.GeneratedCatalog.startColour;

import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Rules without any structure: two or three parts by chance, of which some values clash. */
final class TangledRules {

  private final int parts;
  private final Random random;

  TangledRules(int parts, Random random) {
    this.parts = parts;
    this.random = random;
  }

  List<Rule> rules(int count) {
    return IntStream.range(0, count).mapToObj(this::rule).toList();
  }

  private Rule rule(int number) {
    int mentioned = random.nextBoolean() ? 1 : 2;
    var when = new Condition.All(IntStream.range(0, mentioned).mapToObj(at -> any()).toList());
    int part = random.nextInt(parts);
    var banned =
        random.nextBoolean()
            ? new Condition.Is(material(part), Set.of("c" + other(MATERIALS, 0)))
            : new Condition.Is(colour(part), Set.of("c" + other(COLOURS, startColour(part))));
    return NeighbourlyRules.rule(number, Optional.of(when), new Demand.Forbid(banned));
  }

  /** Half of the values of some option. */
  private Condition any() {
    int part = random.nextInt(parts);
    return random.nextBoolean()
        ? new Condition.Is(material(part), half(MATERIALS))
        : new Condition.Is(colour(part), half(COLOURS));
  }

  private Set<String> half(int values) {
    int first = random.nextInt(values);
    return IntStream.range(0, values / 2)
        .mapToObj(step -> "c" + (first + step) % values)
        .collect(java.util.stream.Collectors.toSet());
  }

  /** A value that is not the default, so that the defaults stand. */
  private int other(int values, int start) {
    return (start + 1 + random.nextInt(values - 1)) % values;
  }
}
