package io.maatwerk.configuration;

/** Steps that a search may take before a deadline. */
final class Budget {

  private final Deadline deadline;
  private int left;

  Budget(Deadline deadline, int steps) {
    this.deadline = deadline;
    left = steps;
  }

  /** Whether one more step may be taken, which then counts. */
  boolean take() {
    return left-- > 0 && !deadline.hasPassed();
  }
}
