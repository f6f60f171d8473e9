package io.maatwerk.configuration;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Answers by searching, for rules that tie so many options together that no diagram holds them.
 *
 * <p>What it says is exact; what it cannot settle in its time it leaves open. It cannot count.
 */
final class SearchEngine implements Engine {

  /** Beyond the time for searching, since what a solver says is worth waiting for. */
  private static final int WITNESS = 150;

  private static final int MOST_KEPT = 16;

  private final Model model;
  private final Sentences sentences;
  private final Tangle tangle;
  private final Requirements requirements;
  private final Map<String, Set<String>> dead;
  private final Map<List<Explainer.Pick>, Living> livingUnder = new LinkedHashMap<>();

  SearchEngine(Model model, Sentences sentences, Tangle tangle, Deadline toProve) {
    this.model = model;
    this.sentences = sentences;
    this.tangle = tangle;
    requirements = new Requirements(model);
    var living = new Witness(model, sentences, toProve).living(List.of());
    livingUnder.put(List.of(), living);
    dead = living.dead();
  }

  @Override
  public Map<String, Set<String>> dead() {
    return dead;
  }

  @Override
  public Optional<BigInteger> designs() {
    return Optional.empty();
  }

  @Override
  public Optional<Diagram> diagram() {
    return Optional.empty();
  }

  @Override
  public Optional<Tangle> tangle() {
    return Optional.of(tangle);
  }

  @Override
  public Optional<BigInteger> serial(int[] values) {
    return Optional.empty();
  }

  @Override
  public Optional<int[]> designAt(BigInteger serial) {
    return Optional.empty();
  }

  @Override
  public Optional<int[]> any(long[][] weights, Random random) {
    return Optional.empty();
  }

  @Override
  public Inquiry inquire(Bars bars, Deadline deadline) {
    var witness = new Witness(model, sentences, deadline.atPercent(WITNESS));
    return new Search(model, requirements, living(bars.picks(), witness), witness, deadline);
  }

  /** Which values can be had while these are barred; found once, since bars change by the day. */
  private Living living(List<Explainer.Pick> bars, Witness witness) {
    synchronized (livingUnder) {
      var known = livingUnder.get(bars);
      if (known != null) {
        return known;
      }
    }
    var found = witness.living(bars);
    if (found.isSure()) {
      synchronized (livingUnder) {
        if (livingUnder.size() >= MOST_KEPT) {
          livingUnder.keySet().removeIf(kept -> !kept.isEmpty());
        }
        livingUnder.put(bars, found);
      }
    }
    return found;
  }
}
