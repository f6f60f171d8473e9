package io.maatwerk.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that forget what was not asked for longest. */
final class Recent {

  private Recent() {}

  /** A map for any number of threads that holds at most so many. */
  static <K, V> Map<K, V> atMost(int most) {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        });
  }
}
