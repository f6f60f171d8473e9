package io.maatwerk.configuration;

/** Whether a value for every variable satisfies something. */
@FunctionalInterface
interface Check {

  /**
   * @param values the value of each variable, by its place
   */
  boolean holds(int[] values);
}
