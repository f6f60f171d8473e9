package io.maatwerk.artwork;

import java.util.Collection;
import java.util.List;

/** What came of reading a file: the thing itself, or all that is wrong with it. */
public sealed interface Reading<T> {

  record Accepted<T>(T value) implements Reading<T> {}

  /** At least one refusal, in the order of the file. */
  record Refused<T>(List<Refusal> refusals) implements Reading<T> {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  static <T> Reading<T> refused(int line, int column, String sentence) {
    return new Refused<>(List.of(new Refusal(line, column, sentence)));
  }

  static <T> Reading<T> refused(Collection<Refusal> refusals) {
    return new Refused<>(refusals.stream().sorted().distinct().toList());
  }
}
