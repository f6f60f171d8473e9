package io.maatwerk.configuration;

import io.maatwerk.product.Truth;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/** Answers everything at once and exactly, from a compiled diagram. */
final class DiagramEngine implements Engine, Engine.Inquiry {

  private final Diagram diagram;
  private final int options;
  private final Map<String, Set<String>> dead;

  DiagramEngine(Model model, Diagram diagram) {
    this.diagram = diagram;
    options = model.options().size();
    dead = findDead(model);
  }

  private Map<String, Set<String>> findDead(Model model) {
    var through = diagram.through(diagram.freely());
    var found = new LinkedHashMap<String, Set<String>>();
    for (int variable = 0; variable < options; variable++) {
      var values = new LinkedHashSet<String>();
      for (int value = 0; value < through[variable].length; value++) {
        if (through[variable][value] >= Diagram.BARRED) {
          values.add(model.values(variable).get(value));
        }
      }
      if (!values.isEmpty()) {
        found.put(model.options().get(variable).id(), values);
      }
    }
    return found;
  }

  @Override
  public Map<String, Set<String>> dead() {
    return dead;
  }

  @Override
  public Optional<BigInteger> designs() {
    return Optional.of(diagram.designs());
  }

  @Override
  public Optional<Diagram> diagram() {
    return Optional.of(diagram);
  }

  @Override
  public Optional<Tangle> tangle() {
    return Optional.empty();
  }

  @Override
  public Optional<BigInteger> serial(int[] values) {
    return Optional.of(new Numbering(diagram, options, diagram.designs()).serial(values));
  }

  @Override
  public Optional<int[]> designAt(BigInteger serial) {
    return serial.signum() > 0 && serial.compareTo(diagram.designs()) <= 0
        ? Optional.of(new Numbering(diagram, options, diagram.designs()).design(serial))
        : Optional.empty();
  }

  @Override
  public Optional<int[]> any(long[][] weights, Random random) {
    var lottery = new Lottery(diagram, weights);
    return lottery.designs().signum() > 0
        ? Optional.of(Arrays.copyOf(lottery.draw(random), options))
        : Optional.empty();
  }

  @Override
  public Inquiry inquire(Bars bars, Deadline deadline) {
    return this;
  }

  @Override
  public long least(long[][] weights) {
    return diagram.least(weights);
  }

  @Override
  public long[][] through(long[][] weights) {
    return diagram.through(weights);
  }

  @Override
  public Found first(long[][] weights, long atMost) {
    return new Found(new FirstDesign(diagram, options).lightest(weights, atMost), true);
  }

  @Override
  public Found bought(long[][] keys, long[][] money, long purse, LongUnaryOperator sameTotal) {
    var frontier = diagram.frontier(keys, money);
    long key = frontier.leastKey(purse).orElseThrow();
    long most = sameTotal.applyAsLong(frontier.cost(key));
    var design =
        new FirstDesign(diagram, options)
            .satisfying(
                keys,
                narrowed ->
                    diagram.frontier(narrowed, money).leastKey(most).orElse(Long.MAX_VALUE) == key);
    return new Found(design, true);
  }

  @Override
  public Truth allows(long[][] weights) {
    return Truth.of(diagram.least(weights) < Diagram.BARRED);
  }

  @Override
  public Optional<Found> some(long[][] weights) {
    long least = diagram.least(weights);
    return least >= Diagram.BARRED ? Optional.empty() : Optional.of(first(weights, least));
  }

  @Override
  public OptionalLong attained(long[][] weights) {
    long least = diagram.least(weights);
    return least >= Diagram.BARRED ? OptionalLong.empty() : OptionalLong.of(least);
  }

  @Override
  public Optional<BigInteger> count(long[][] weights) {
    return Optional.of(diagram.count(weights));
  }
}
