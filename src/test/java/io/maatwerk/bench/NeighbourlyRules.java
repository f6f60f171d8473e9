package io.maatwerk.bench;

import static io.maatwerk.bench.GeneratedCatalog.COLOURS;
import static io.maatwerk.bench.GeneratedCatalog.MATERIALS;
import static io.maatwerk.bench.GeneratedCatalog.colour;
import static io.maatwerk.bench.GeneratedCatalog.material;
import static io.maatwerk.bench.GeneratedCatalog.startColour;

import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rules as brands write them: a material comes in some colours, neighbours' materials and colours
 * go together, the first part's material asks something of any part, and at most four rules join
 * parts that are far apart.
 */
final class NeighbourlyRules {

  private static final int FAR = 4;

  private final int parts;
  private final Random random;
  private int far;

  NeighbourlyRules(int parts, Random random) {
    this.parts = parts;
    this.random = random;
  }

  List<Rule> rules(int count) {
    return IntStream.range(0, count).mapToObj(this::rule).toList();
  }

  private Rule rule(int number) {
    int part = random.nextInt(parts - 1);
    int dice = random.nextInt(100);
    if (dice < 35) {
      return needs(number, material(part), MATERIALS, 0, colour(part), startColour(part));
    }
    if (dice < 60) {
      return table(number, part);
    }
    if (dice < 80) {
      return needs(
          number,
          colour(part),
          COLOURS,
          startColour(part),
          colour(part + 1),
          startColour(part + 1));
    }
    if (dice < 90) {
      return rule(
          number, Optional.empty(), new Demand.Different(List.of(colour(part), colour(part + 1))));
    }
    int other = dice < 97 || far++ >= FAR ? 0 : random.nextInt(parts);
    return needs(number, material(other), MATERIALS, 0, colour(part), startColour(part));
  }

  /** One value of an option allows half of another's colours. */
  private Rule needs(
      int number, String option, int values, int start, String other, int otherStart) {
    int value = random.nextInt(values);
    var allowed = some(COLOURS, COLOURS / 2);
    if (value == start) {
      allowed.add("c" + otherStart);
    }
    return rule(
        number,
        Optional.of(new Condition.Is(option, Set.of("c" + value))),
        new Demand.Require(new Condition.Is(other, allowed)));
  }

  /** Each material of a part stands beside half or more of its neighbour's. */
  private Rule table(int number, int part) {
    var rows =
        IntStream.range(0, MATERIALS)
            .<List<Set<String>>>mapToObj(
                value -> {
                  var beside = some(MATERIALS, MATERIALS / 2);
                  beside.add("c0");
                  return List.of(Set.of("c" + value), beside);
                })
            .toList();
    return rule(
        number,
        Optional.empty(),
        new Demand.Allow(List.of(material(part), material(part + 1)), rows));
  }

  private Set<String> some(int values, int count) {
    var some = new HashSet<String>();
    while (some.size() < count) {
      some.add("c" + random.nextInt(values));
    }
    return some;
  }

  static Rule rule(int number, Optional<Condition> when, Demand demand) {
    var id = "r" + number;
    return new Rule(id, Wording.of(id), when, demand);
  }
}
