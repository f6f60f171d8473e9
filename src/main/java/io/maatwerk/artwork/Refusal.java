package io.maatwerk.artwork;

import java.util.Comparator;

/**
 * What a drawing or bitmap may not have, and where; lines and columns count from 1.
 *
 * @param sentence names the element or attribute and says what to do instead
 */
public record Refusal(int line, int column, String sentence) implements Comparable<Refusal> {

  private static final Comparator<Refusal> ORDER =
      Comparator.comparingInt(Refusal::line)
          .thenComparingInt(Refusal::column)
          .thenComparing(Refusal::sentence);

  @Override
  public int compareTo(Refusal other) {
    return ORDER.compare(this, other);
  }
}
