package io.maatwerk.catalog;

/** How much one file may unfold into, so that a small file cannot fill the memory. */
final class Budget {

  static final int MOST = 100_000;

  private final Findings findings;
  private int left = MOST;

  Budget(Findings findings) {
    this.findings = findings;
  }

  /** Whether that many more choices or values may be made; says so when they may not. */
  boolean take(int count, Spot spot) {
    if (left < 0) {
      return false;
    }
    left -= count;
    if (left < 0) {
      findings.add(
          Code.TOO_LARGE, spot, "from here on there are more than " + MOST + " choices and values");
    }
    return left >= 0;
  }
}
