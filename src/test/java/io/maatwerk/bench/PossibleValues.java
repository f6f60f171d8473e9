package io.maatwerk.bench;

import java.util.BitSet;

/** A solver that says which values the options of a model can still have. */
interface PossibleValues {

  /**
   * Literals that some design with these choices has; empty where the choices contradict.
   *
   * @param chosen by variable from 0: 1 for yes, 0 for no, -1 where nothing is chosen
   * @return bit {@code 2 * variable + value}, of variables that are not chosen alone
   */
  BitSet possible(int[] chosen);
}
