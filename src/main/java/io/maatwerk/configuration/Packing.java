package io.maatwerk.configuration;

/**
 * Three weights in one long, the first deciding: choices given up, options that differ from their
 * default, money. Sums of packed weights are packed sums while the money stays within its bits.
 */
record Packing(int countBits) {

  private static final int BITS = 60;

  /** For sums over that many options. */
  static Packing forOptions(int options) {
    return new Packing(Integer.SIZE - Integer.numberOfLeadingZeros(options + 1));
  }

  long givenUp() {
    return 1L << (BITS - countBits);
  }

  long differing() {
    return 1L << moneyBits();
  }

  /** Money must stay below this, and above its negative. */
  long moneyLimit() {
    return differing() / 2;
  }

  long pack(long givenUp, long differing, long money) {
    return givenUp * givenUp() + differing * differing() + money;
  }

  int givenUp(long packed) {
    return (int) (packed + moneyLimit() >> BITS - countBits);
  }

  int differing(long packed) {
    return (int) (packed + moneyLimit() >> moneyBits() & (1L << countBits) - 1);
  }

  long money(long packed) {
    return (packed + moneyLimit() & differing() - 1) - moneyLimit();
  }

  private int moneyBits() {
    return BITS - 2 * countBits;
  }
}
