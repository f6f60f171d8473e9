package io.maatwerk.design;

import io.maatwerk.product.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Whole numbers of any length as people read them. */
final class Numeral {

  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

  /** From here on a count is told in words: the digits would only be noise. */
  private static final BigInteger LARGE = BigInteger.TEN.pow(9);

  /** More groups of three than this lose their middle. */
  private static final int GROUPS = 7;

  private static final String SPACES = "[\\u00a0\\u202f]";

  private static final List<Wording> SCALES =
      List.of(
          Wording.of("billion", "miljard"),
          Wording.of("trillion", "biljoen"),
          Wording.of("quadrillion", "biljard"),
          Wording.of("quintillion", "triljoen"),
          Wording.of("sextillion", "triljard"),
          Wording.of("septillion", "quadriljoen"),
          Wording.of("octillion", "quadriljard"),
          Wording.of("nonillion", "quintiljoen"),
          Wording.of("decillion", "quintiljard"));

  private Numeral() {}

  /** All its digits; of very many the first and the last: {@code 48,213 … 004,120}. */
  static String exact(BigInteger number, String language) {
    var digits = number.toString();
    if (digits.length() <= 3 * GROUPS) {
      return written(number, language);
    }
    var first = digits.substring(0, (digits.length() - 1) % 3 + 4);
    var last = digits.substring(digits.length() - 6);
    return written(new BigInteger(first), language)
        + " … "
        + last.substring(0, 3)
        + separator(language)
        + last.substring(3);
  }

  private static String separator(String language) {
    return written(1000, language).replaceAll("\\d", "");
  }

  /** About how many, never more than there are: {@code 115 quadrillion}. */
  static String rounded(BigInteger number, String language) {
    int digits = number.toString().length();
    int scale = (digits - 1) / 3 - 3;
    if (number.compareTo(LARGE) < 0) {
      return exact(number, language);
    }
    if (scale >= SCALES.size()) {
      return "10^" + (digits - 1);
    }
    var unit = new BigDecimal(THOUSAND.pow(scale + 3));
    int fraction = digits % 3 == 0 ? 0 : 1;
    var share = new BigDecimal(number).divide(unit, fraction, RoundingMode.DOWN);
    return written(share, language) + " " + SCALES.get(scale).in(language);
  }

  /** Spaces between groups are those that no line breaks at, and that our font has. */
  private static String written(Number number, String language) {
    var format = NumberFormat.getNumberInstance(Locale.forLanguageTag(language));
    return format.format(number).replaceAll(SPACES, "\u00a0");
  }
}
