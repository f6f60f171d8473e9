package io.maatwerk.configuration;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Compares answers with the second opinion's and counts how often it did, by topic. */
final class Comparison {

  private static final Map<String, LongAdder> COUNTS = new ConcurrentSkipListMap<>();

  private Comparison() {}

  static void same(String topic, Object answer, Object expected) {
    count(topic);
    if (!Objects.equals(answer, expected)) {
      throw new AssertionError(topic + "\n  answered " + answer + "\n  expected " + expected);
    }
  }

  static void holds(String topic, boolean truth, Object about) {
    count(topic);
    if (!truth) {
      throw new AssertionError(topic + "\n  does not hold of " + about);
    }
  }

  private static void count(String topic) {
    COUNTS.computeIfAbsent(topic, key -> new LongAdder()).increment();
  }

  /** How many comparisons of each kind there were, if asked for, and of all. */
  static String counted(boolean each) {
    var lines = new StringBuilder();
    if (each) {
      COUNTS.forEach((topic, count) -> lines.append("%,12d  %s%n".formatted(count.sum(), topic)));
    }
    long sum = COUNTS.values().stream().mapToLong(LongAdder::sum).sum();
    return lines + "%,d comparisons of %d kinds with brute force".formatted(sum, COUNTS.size());
  }
}
