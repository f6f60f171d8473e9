package io.maatwerk.configuration;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Market;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes selections, partial and whole, often clashing; keep sets, days and markets. */
record RandomQuestion(Dice dice, BruteForce force) {

  static final Market NL = new Market("nl", "EUR", Optional.of(new BigDecimal(21)), true);
  static final Market US = new Market("us", "USD", Optional.empty(), false);

  private Product product() {
    return force.product();
  }

  Question next() {
    var day = LocalDate.of(2026, 5, 31).plusDays(dice.between(0, 5));
    var terms = new Terms(dice.oneOf(NL, US), day);
    var ids = product().options().stream().map(Option::id).toList();
    var keep = new HashSet<>(dice.some(ids, 0, dice.oneOf(0, 0, 1, 2)));
    long atMost = dice.oneOf(0L, 500L, 1200L, 12000L, 12500L, 100000L);
    return new Question(selection(), keep, terms, saved(), atMost);
  }

  private Selection selection() {
    var chosen = new LinkedHashMap<String, String>();
    var from = design();
    int likely = dice.oneOf(0, 30, 60, 100);
    int astray = dice.oneOf(0, 20, 100);
    for (Option option : dice.some(product().options(), 9, 9)) {
      if (dice.chance(likely)) {
        var any = dice.pick(option.values());
        chosen.put(option.id(), dice.chance(astray) ? any : from.get(option.id()));
      }
    }
    return new Selection(chosen, texts(chosen));
  }

  private Map<String, String> design() {
    var valid = force.valid();
    return dice.pick(valid.isEmpty() ? force.rows() : valid).values();
  }

  private Map<String, String> texts(Map<String, String> chosen) {
    var texts = new LinkedHashMap<String, String>();
    for (Option option : product().options()) {
      boolean written = option.isText() && Choice.ANY.equals(chosen.get(option.id()));
      if (written && dice.chance(75)) {
        texts.put(option.id(), Words.some(dice, option.text().orElseThrow().atMost()));
      }
    }
    return texts;
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
