package io.maatwerk.bench;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;

/** Figures as people read them: three digits and a unit. */
public final class Figures {

  private Figures() {}

  public static String time(long nanos) {
    if (nanos < 1_000_000) {
      return digits(nanos / 1e3) + " µs";
    }
    return nanos < 1_000_000_000 ? digits(nanos / 1e6) + " ms" : digits(nanos / 1e9) + " s";
  }

  /** Of a clock that ticks every ten milliseconds. */
  static String tens(long nanos) {
    return nanos < 10_000_000 ? "under 10 ms" : nanos / 1_000_000 + " ms";
  }

  public static String bytes(long bytes) {
    return bytes < 1_000_000 ? digits(bytes / 1e3) + " KB" : digits(bytes / 1e6) + " MB";
  }

  public static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** In full while that is short, else as 5.27854e210. */
  static String count(BigInteger count) {
    return count.toString().length() <= 24 ? count.toString() : scientific(count);
  }

  static String scientific(BigInteger count) {
    var rounded = new BigDecimal(count).round(new MathContext(6));
    int exponent = rounded.precision() - rounded.scale() - 1;
    return rounded.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }

  /** A power of ten of nanoseconds: 100 µs. */
  static String round(long nanos) {
    if (nanos < 1_000) {
      return nanos + " ns";
    }
    if (nanos < 1_000_000) {
      return nanos / 1_000 + " µs";
    }
    return nanos < 1_000_000_000 ? nanos / 1_000_000 + " ms" : nanos / 1_000_000_000 + " s";
  }

  /** As 0.5, 1 and 2. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  public static String digits(double number) {
    int decimals = number >= 100 ? 0 : number >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", number);
  }
}
