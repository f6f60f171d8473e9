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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Clauses over variables 1 to n, as the DIMACS format has them.
 *
 * @param clauses each a list of variables, negative where negated
 */
record Dimacs(String name, int variables, List<int[]> clauses) {

  static final String NO = "no";
  static final String YES = "yes";

  /** Reads comments, the line {@code p cnf}, and clauses that each end with 0. */
  static Dimacs read(Path file) throws IOException {
    int variables = 0;
    var clauses = new ArrayList<int[]>();
    var clause = IntStream.builder();
    for (String line : Files.readAllLines(file)) {
      var words = line.trim().split("\\s+");
      if (words[0].equals("p")) {
        variables = Integer.parseInt(words[2]);
      } else if (words[0].matches("-?\\d+")) {
        for (int literal : Arrays.stream(words).mapToInt(Integer::parseInt).toArray()) {
          if (literal == 0) {
            clauses.add(clause.build().toArray());
            clause = IntStream.builder();
          } else {
            clause.add(literal);
          }
        }
      }
    }
    var name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return new Dimacs(name, variables, List.copyOf(clauses));
  }

  /** A part with one option a variable, which starts as no and costs something as yes. */
  Product product() {
    var wording = Wording.of(name);
    return new Product(
        "models",
        name,
        wording,
        wording,
        Status.LIVE,
        euros(100_00),
        List.of(),
        IntStream.rangeClosed(1, variables).mapToObj(Dimacs::part).toList(),
        IntStream.range(0, clauses.size()).mapToObj(this::rule).toList(),
        List.of(),
        List.of());
  }

  private static Part part(int variable) {
    var id = "v" + variable;
    var choices =
        List.of(choice(NO, Amounts.NOTHING), choice(YES, euros(variable * 37 % 50 * 100L)));
    var option =
        new Option(option(variable), OptionKind.STYLE, false, choices, NO, Optional.empty());
    return new Part(id, Wording.of(id), Optional.empty(), false, List.of(option));
  }

  private static Choice choice(String id, Amounts surcharge) {
    return new Choice(id, Wording.of(id), surcharge, Availability.ALWAYS, Look.NONE);
  }

  private static Amounts euros(long cents) {
    return new Amounts(Map.of("EUR", cents));
  }

  private Rule rule(int clause) {
    var literals =
        Arrays.stream(clauses.get(clause))
            .<Condition>mapToObj(
                literal ->
                    new Condition.Is(option(Math.abs(literal)), Set.of(literal > 0 ? YES : NO)))
            .toList();
    var id = "c" + clause;
    return new Rule(
        id, Wording.of(id), Optional.empty(), new Demand.Require(new Condition.AnyOf(literals)));
  }

  private static String option(int variable) {
    return "v" + variable + ".style";
  }
}
