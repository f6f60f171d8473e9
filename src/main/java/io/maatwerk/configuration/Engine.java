package io.maatwerk.configuration;

import io.maatwerk.product.Truth;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/** Answers what is asked of all of a product's designs at once; thread-safe. */
sealed interface Engine permits DiagramEngine, SearchEngine {

  /** In place of a weight: not known within the time that there was. */
  long UNSETTLED = Long.MAX_VALUE;

  /** Values by option that no design of the rules has; options without any are absent. */
  Map<String, Set<String>> dead();

  /** How many designs obey the rules; empty where they cannot be counted. */
  Optional<BigInteger> designs();

  /** The compiled diagram, where there is one. */
  Optional<Diagram> diagram();

  /** Why there is none. */
  Optional<Tangle> tangle();

  /** The place, from 1, of a design in catalog order; empty where designs cannot be counted. */
  Optional<BigInteger> serial(int[] values);

  /** The design at that place; empty where there is none or designs cannot be counted. */
  Optional<int[]> designAt(BigInteger serial);

  /**
   * Any design without a barred value, each as likely as every other; empty where there is none or
   * designs cannot be counted.
   */
  Optional<int[]> any(long[][] weights, Random random);

  /** Takes up a question, which is answered on one thread and until the deadline. */
  Inquiry inquire(Bars bars, Deadline deadline);

  /**
   * One question to an engine. Weights are by variable and value, as {@link Diagram} has them, and
   * must not change while the question lasts.
   */
  interface Inquiry {

    /** The least weight of a design; {@link Diagram#BARRED} when there is none. */
    long least(long[][] weights);

    /** For each variable and value the least weight of a design that has it, as above. */
    long[][] through(long[][] weights);

    /** The first design in catalog order that weighs no more than that; some design must. */
    Found first(long[][] weights, long atMost);

    /**
     * Of the designs that the purse buys those of the least key, of these those of the least total,
     * of these the first; some design must be in the purse.
     *
     * @param sameTotal the most money that leads to the total that some money leads to
     */
    Found bought(long[][] keys, long[][] money, long purse, LongUnaryOperator sameTotal);

    /** Whether any design has no barred value. */
    Truth allows(long[][] weights);

    /** A design that has no barred value and little weight; empty when none was found. */
    Optional<Found> some(long[][] weights);

    /** What such a design weighs. */
    OptionalLong attained(long[][] weights);

    /** How many designs have no barred value; empty where they cannot be counted. */
    Optional<BigInteger> count(long[][] weights);
  }
}
