package io.maatwerk.configuration;

import java.util.function.Predicate;

/** Finds the first design in catalog order among those that weigh little enough. */
record FirstDesign(Diagram diagram, int options) {

  /**
   * By packed weights: one double pass, and one more for each option that leaves a tie.
   *
   * @param atMost some design must weigh no more than this
   * @return the value of each option
   */
  int[] lightest(long[][] weights, long atMost) {
    var narrowed = Situation.copy(weights);
    var design = new int[options];
    int decided = 0;
    while (decided < options) {
      var through = diagram.through(narrowed);
      boolean tie = false;
      while (decided < options && !tie) {
        int value = firstWithin(through[decided], 0, atMost);
        tie = firstWithin(through[decided], value + 1, atMost) < through[decided].length;
        if (tie) {
          Situation.hold(narrowed, decided, value);
        }
        design[decided++] = value;
      }
    }
    return design;
  }

  private static int firstWithin(long[] weights, int from, long atMost) {
    int value = from;
    while (value < weights.length && weights[value] > atMost) {
      value++;
    }
    return value;
  }

  /**
   * By asking whether any design is left that will do.
   *
   * @param weights barred values stay barred
   * @param hasDesign what the narrowed weights must keep satisfying
   */
  int[] satisfying(long[][] weights, Predicate<long[][]> hasDesign) {
    var narrowed = Situation.copy(weights);
    var design = new int[options];
    for (int variable = 0; variable < options; variable++) {
      var free = narrowed[variable];
      for (int value = 0; value < free.length; value++) {
        narrowed[variable] = free.clone();
        Situation.hold(narrowed, variable, value);
        if (free[value] < Diagram.BARRED && hasDesign.test(narrowed)) {
          design[variable] = value;
          break;
        }
      }
    }
    return design;
  }
}
