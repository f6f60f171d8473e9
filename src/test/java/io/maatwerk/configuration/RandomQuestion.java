package io.maatwerk.configuration;

import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes selections, partial and whole, often clashing; keep sets, days and markets. */
record RandomQuestion(Dice dice, BruteForce force) {

  private Product product() {
    return force.product();
  }

  Question next() {
    var day = LocalDate.of(2026, 5, 31).plusDays(dice.between(0, 5));
    var terms = new Terms(dice.pick(RandomProduct.MARKETS), day);
    var ids = product().options().stream().map(Option::id).toList();
    var keep = new HashSet<>(dice.some(ids, 0, dice.oneOf(0, 0, 1, 2)));
    var designs = force.valid().isEmpty() ? force.rows() : force.valid();
    var selection = new RandomSelection(dice, product()).near(dice.pick(designs).values());
    long atMost = dice.oneOf(0L, 500L, 1200L, 12000L, 12500L, 100000L);
    return new Question(selection, keep, terms, saved(), atMost);
  }

  /** How often each value was saved; some of it in versions that had other options. */
  private Map<String, Map<String, Long>> saved() {
    var saved = new LinkedHashMap<String, Map<String, Long>>();
    for (Option option : dice.some(product().options(), 0, 9)) {
      var counts = new LinkedHashMap<String, Long>();
      for (String value : dice.some(option.values(), 0, 9)) {
        counts.put(value, (long) dice.between(0, 5));
      }
      if (dice.chance(10)) {
        counts.put("gone", 9L);
      }
      saved.put(option.id(), counts);
    }
    if (dice.chance(10)) {
      saved.put("gone.style", Map.of("gone", 9L));
    }
    return saved;
  }

  List<Question> several() {
    return dice.times(4, 6, this::next);
  }
}
