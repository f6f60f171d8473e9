package io.maatwerk.artwork;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers as short as a drawing needs: three decimals, and never under six digits. */
final class Decimal {

  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  private Decimal() {}

  static String of(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e9) {
      return Long.toString((long) number);
    }
    var exact = BigDecimal.valueOf(number);
    var rounded =
        Math.abs(number) >= 1000
            ? exact.setScale(3, RoundingMode.HALF_EVEN)
            : exact.round(SIX_DIGITS);
    return plain(rounded);
  }

  private static String plain(BigDecimal rounded) {
    if (rounded.signum() == 0) {
      return "0";
    }
    var text = rounded.stripTrailingZeros().toPlainString();
    return text.startsWith("0.")
        ? text.substring(1)
        : text.startsWith("-0.") ? "-" + text.substring(2) : text;
  }

  /** Appends a number, with a space before it only where it would run into what stands there. */
  static void append(StringBuilder out, double number) {
    var text = of(number);
    char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
    boolean apart = text.charAt(0) == '-' || Character.isLetter(last) || last == ' ' || last == '(';
    out.append(apart ? "" : " ").append(text);
  }
}
