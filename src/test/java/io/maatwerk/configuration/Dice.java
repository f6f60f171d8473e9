package io.maatwerk.configuration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides by chance. */
public record Dice(Random random) {

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T oneOf(T... them) {
    return pick(List.of(them));
  }

  public <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** So many different members in any order, fewer where there are not that many. */
  <T> List<T> some(List<T> list, int least, int most) {
    var shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    int count = Math.min(between(least, most), list.size());
    return List.copyOf(shuffled.subList(0, count));
  }

  <T> List<T> times(int least, int most, Supplier<T> supplier) {
    return Stream.generate(supplier).limit(between(least, most)).toList();
  }
}
