package io.maatwerk.catalog;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells paths below a brand's folder from those that lead out of it. */
final class BrandPath {

  private static final int LONGEST = 500;
  private static final Pattern PLAIN = Pattern.compile("[^\\\\:*?\"<>|\\p{Cntrl}]+");

  private BrandPath() {}

  static boolean isInside(String path) {
    return path.length() <= LONGEST
        && PLAIN.matcher(path).matches()
        && Arrays.stream(path.split("/", -1)).noneMatch(BrandPath::leads);
  }

  private static boolean leads(String segment) {
    return segment.isBlank() || segment.equals(".") || segment.equals("..");
  }
}
