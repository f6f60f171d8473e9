package io.maatwerk.configuration;

import io.maatwerk.product.Truth;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/** One question to a {@link SearchEngine}, answered until its deadline. */
final class Search implements Engine.Inquiry {

  /** Steps after which a solver is asked whether there is anything to be found. */
  private static final int STEPS_BEFORE_DOUBT = 2_000;

  /** Steps for each value in the first round; each further round allows this many times more. */
  private static final int STEPS_A_VALUE = 32;

  private static final int ROUNDS = 5;

  /** Part of the time for finding designs; the rest is for what becomes of each value. */
  private static final int SETTLING = 60;

  private final Model model;
  private final Neighbourhood near;
  private final Living living;
  private final Witness witness;
  private final Deadline toSettle;
  private final Deadline deadline;
  private final Packing packing;
  private long[][] asked;
  private Ranks ranks;
  private Clusters clusters;
  private long least;

  Search(
      Model model, Requirements requirements, Living living, Witness witness, Deadline deadline) {
    this.model = model;
    this.living = living;
    this.witness = witness;
    this.deadline = deadline;
    toSettle = deadline.atPercent(SETTLING);
    near = new Neighbourhood(requirements, model.variables());
    packing = Packing.forOptions(model.options().size());
  }

  @Override
  public long least(long[][] weights) {
    return least(weights, Purse.BOTTOMLESS, toSettle);
  }

  private long least(long[][] weights, Purse purse, Deadline until) {
    if (weights == asked && purse.isBottomless()) {
      return least;
    }
    asked = purse.isBottomless() ? weights : null;
    ranks = new Ranks(weights, living.values());
    least = Diagram.BARRED;
    if (!ranks.isEmpty()) {
      clusters = new Clusters(near, ranks, purse, this::level);
      least = settle(weights, until);
    }
    return least;
  }

  private long settle(long[][] weights, Deadline until) {
    long soon = clusters.settle(new Budget(until, STEPS_BEFORE_DOUBT));
    if (soon != Engine.UNSETTLED) {
      return soon;
    }
    return witness.allows(weights) == Truth.FALSE
        ? Diagram.BARRED
        : clusters.settle(new Budget(until, Integer.MAX_VALUE));
  }

  /** The greatest weight that gives up no more choices than this one. */
  private long level(long weight) {
    return (packing.givenUp(weight) + 1) * packing.givenUp() - packing.moneyLimit() - 1;
  }

  @Override
  public long[][] through(long[][] weights) {
    long root = least(weights, Purse.BOTTOMLESS, deadline);
    var through = new long[weights.length][];
    for (int variable = 0; variable < through.length; variable++) {
      through[variable] = new long[weights[variable].length];
      Arrays.fill(through[variable], Diagram.BARRED);
      for (int rank = 0; root < Diagram.BARRED || root == Engine.UNSETTLED; rank++) {
        if (rank == ranks.to(variable)) {
          break;
        }
        through[variable][ranks.value(variable, rank)] = Engine.UNSETTLED;
      }
    }
    int steps = STEPS_A_VALUE;
    for (int round = 0; round < ROUNDS && root < Diagram.BARRED; round++) {
      improve(through, steps);
      steps *= STEPS_A_VALUE;
    }
    return through;
  }

  private void improve(long[][] through, int steps) {
    for (int variable = 0; variable < model.options().size(); variable++) {
      for (int rank = 0; rank < ranks.to(variable); rank++) {
        int value = ranks.value(variable, rank);
        if (through[variable][value] == Engine.UNSETTLED && !deadline.hasPassed()) {
          through[variable][value] = clusters.through(variable, rank, new Budget(deadline, steps));
        }
      }
    }
  }

  /** Tries for each option in turn the values that come before the one it has. */
  @Override
  public Found first(long[][] weights, long atMost) {
    settled(weights);
    return first(atMost);
  }

  private long settled(long[][] weights) {
    long weight = least(weights);
    if (weight >= Diagram.BARRED) {
      throw new IllegalStateException("no lightest design is settled");
    }
    return weight;
  }

  private Found first(long atMost) {
    boolean verified = true;
    for (int variable = 0; variable < model.options().size(); variable++) {
      boolean earliest = false;
      for (int value = 0; value < clusters.value(variable) && !earliest; value++) {
        int rank = ranks.rank(variable, value);
        if (rank >= 0) {
          long weight =
              clusters.adopt(variable, rank, atMost, new Budget(deadline, STEPS_BEFORE_DOUBT));
          verified &= weight != Engine.UNSETTLED;
          earliest = weight <= atMost;
        }
      }
      ranks.hold(variable, ranks.rank(variable, clusters.value(variable)));
    }
    asked = null;
    return new Found(options(clusters.design()), verified);
  }

  private int[] options(int[] values) {
    return Arrays.copyOf(values, model.options().size());
  }

  @Override
  public Found bought(long[][] keys, long[][] money, long purse, LongUnaryOperator sameTotal) {
    long least = settled(money);
    var cheapest = clusters.design();
    if (least == purse) {
      var pair = Pair.of(money, keys);
      long lightest = least(pair.weights());
      return lightest < Diagram.BARRED && pair.isExact()
          ? first(lightest)
          : better(cheapest, keys, money, purse);
    }
    var pair = Pair.of(keys, money);
    long lightest = least(pair.weights(), new Purse(money, purse), toSettle);
    if (lightest >= Diagram.BARRED || !pair.isExact()) {
      return better(cheapest, keys, money, purse);
    }
    long paid = pair.minor(lightest);
    return first(lightest - paid + pair.within(sameTotal.applyAsLong(paid)));
  }

  /** What single changes make of the cheapest design. */
  private Found better(int[] cheapest, long[][] keys, long[][] money, long purse) {
    new Climb(model, near.requirements(), keys, new Purse(money, purse)).down(cheapest);
    return new Found(options(cheapest), false);
  }

  @Override
  public Truth allows(long[][] weights) {
    return witness.allows(weights);
  }

  @Override
  public Optional<Found> some(long[][] weights) {
    return fitted(weights).map(values -> new Found(options(values), false));
  }

  @Override
  public OptionalLong attained(long[][] weights) {
    return fitted(weights)
        .map(values -> OptionalLong.of(weight(values, weights)))
        .orElse(OptionalLong.empty());
  }

  private static long weight(int[] values, long[][] weights) {
    return IntStream.range(0, values.length).mapToLong(at -> weights[at][values[at]]).sum();
  }

  private Optional<int[]> fitted(long[][] weights) {
    var climb = new Climb(model, near.requirements(), weights, Purse.BOTTOMLESS);
    var found = witness.design(weights).map(climb::withPremiums);
    found.ifPresent(climb::down);
    return found;
  }

  @Override
  public Optional<BigInteger> count(long[][] weights) {
    return Optional.empty();
  }
}
