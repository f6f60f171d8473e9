package io.maatwerk.bench;

import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Condition;
import io.maatwerk.product.Demand;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Status;
import io.maatwerk.product.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes products of one style a part, of which the defaults are valid: with rules between
 * neighbours, as people write them, or between parts picked at random.
 */
public record TangledProduct(int options, int choices, int rules, int reach, long seed) {

  public Product product() {
    var random = new Random(seed);
    var parts = IntStream.range(0, options).mapToObj(at -> part(at, random)).toList();
    var made = new ArrayList<Rule>();
    while (made.size() < rules) {
      made.add(rule(made.size(), random));
    }
    var name = Wording.of("Tangled");
    return new Product(
        "brand",
        "tangled",
        name,
        name,
        Status.LIVE,
        new Amounts(Map.of("EUR", 100_000L)),
        List.of(),
        parts,
        made,
        List.of(),
        List.of());
  }

  private Part part(int at, Random random) {
    var id = "p" + at;
    var some =
        IntStream.range(0, choices)
            .mapToObj(
                choice ->
                    new Choice(
                        "c" + choice,
                        Wording.of(id + " " + choice),
                        new Amounts(Map.of("EUR", 100L * random.nextInt(10))),
                        Availability.ALWAYS,
                        Look.NONE))
            .toList();
    var option = new Option(option(at), OptionKind.STYLE, false, some, "c0", Optional.empty());
    return new Part(id, Wording.of(id), Optional.empty(), false, List.of(option));
  }

  private static String option(int at) {
    return "p" + at + ".style";
  }

  /** Where one or two options have a choice that is no default, another has some of its choices. */
  private Rule rule(int number, Random random) {
    var among = new LinkedHashSet<Integer>();
    int first = random.nextInt(options);
    among.add(first);
    int size = random.nextInt(3) == 0 ? 3 : 2;
    while (among.size() < size) {
      int near = first - reach + random.nextInt(2 * reach + 1);
      among.add(Math.floorMod(near, options));
    }
    var scope = List.copyOf(among);
    var when =
        scope.subList(0, size - 1).stream()
            .<Condition>map(at -> new Condition.Is(option(at), Set.of(other(random))))
            .toList();
    var wanted = new LinkedHashSet<String>();
    IntStream.range(0, choices)
        .filter(choice -> random.nextInt(5) < 3)
        .forEach(choice -> wanted.add("c" + choice));
    wanted.add(other(random));
    return new Rule(
        "r" + number,
        Wording.of("Because " + number),
        Optional.of(new Condition.All(when)),
        new Demand.Require(new Condition.Is(option(scope.get(size - 1)), wanted)));
  }

  private String other(Random random) {
    return "c" + (1 + random.nextInt(choices - 1));
  }
}
