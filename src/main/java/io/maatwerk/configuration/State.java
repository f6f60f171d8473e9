package io.maatwerk.configuration;

/** What can become of a choice, given the choices made in other options. */
public enum State {
  /** An available design has it and all the others. */
  AVAILABLE,
  /** Available designs have it, but others must be given up. */
  CONFLICTS,
  /** Date, market or stock bars it, or all that it would need. */
  UNAVAILABLE,
  /** No design of the rules has it. */
  IMPOSSIBLE,
  /** Not known: the rules are so tangled that there was no time to find out. */
  UNVERIFIED
}
