package io.maatwerk.configuration;

import org.logicng.handlers.SATHandler;

/** Stops a SAT solver at its first conflict after a deadline. */
record Overtime(Deadline deadline) implements SATHandler {

  @Override
  public boolean detectedConflict() {
    return !deadline.hasPassed();
  }

  @Override
  public boolean aborted() {
    return deadline.hasPassed();
  }

  @Override
  public void started() {}
}
