package io.maatwerk.product;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that somebody probably meant: the least edits away, the first of equals. */
public final class Nearest {

  /** Names compared are cut here, so that a hostile one costs little. */
  private static final int LONGEST = 80;

  private Nearest() {}

  /** The nearest of the names known, however far; empty only when none are known. */
  public static Optional<String> to(String written, Collection<String> known) {
    return known.stream().min(Comparator.comparingInt(name -> edits(written, name)));
  }

  /** The nearest name when it is near enough to be meant: at most a third of it, or one, edited. */
  public static Optional<String> likely(String written, Collection<String> known) {
    return to(written, known)
        .filter(
            name -> edits(written, name) <= Math.max(1, Math.min(written.length(), LONGEST) / 3));
  }

  /**
   * Insertions, deletions, substitutions and swaps of neighbours that turn one name into the other:
   * the optimal string alignment distance (Damerau 1964, restricted).
   */
  static int edits(String one, String other) {
    var a = cut(one);
    var b = cut(other);
    var rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : least(rows, a, b, i, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int least(int[][] rows, String a, String b, int i, int j) {
    int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
    least = Math.min(least, rows[i - 1][j - 1] + cost);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }

  private static String cut(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }
}
