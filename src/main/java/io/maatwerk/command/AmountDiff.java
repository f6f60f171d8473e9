package io.maatwerk.command;

import io.maatwerk.product.Addition;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Option;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.TextOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An amount that moved; what came or went with its choice or premium is not told twice.
 *
 * @param id as a line of a price has it: {@code price}, {@code option=choice}, {@code part.text},
 *     {@code part.text.characters} or {@code premium:id}
 * @param unit a currency, or {@code %}
 * @param before in minor units, or percent; null where it was in another unit
 */
record AmountDiff(String id, String unit, String before, String after) {

  static List<AmountDiff> between(Optional<Product> older, Optional<Product> newer) {
    var moved = new ArrayList<AmountDiff>();
    var before = older.map(AmountDiff::amounts).orElse(Map.of());
    var after = newer.map(AmountDiff::amounts).orElse(Map.of());
    after.forEach(
        (id, amounts) -> {
          if (before.containsKey(id)) {
            add(id, before.get(id), amounts, moved);
          }
        });
    return moved;
  }

  private static void add(
      String id, Map<String, String> before, Map<String, String> after, List<AmountDiff> moved) {
    var units = new TreeMap<>(before);
    units.putAll(after);
    for (String unit : units.keySet()) {
      if (!Objects.equals(before.get(unit), after.get(unit))) {
        moved.add(new AmountDiff(id, unit, before.get(unit), after.get(unit)));
      }
    }
  }

  /** By id, amounts by unit. */
  private static Map<String, Map<String, String>> amounts(Product product) {
    var amounts = new LinkedHashMap<String, Map<String, String>>();
    amounts.put("price", of(product.price()));
    for (Option option : product.options()) {
      option.choices().forEach(c -> amounts.put(option.id() + "=" + c.id(), of(c.surcharge())));
      option.text().map(TextOption::surcharge).ifPresent(a -> amounts.put(option.id(), of(a)));
      option
          .text()
          .map(TextOption::perCharacter)
          .ifPresent(a -> amounts.put(option.id() + ".characters", of(a)));
    }
    for (Premium premium : product.premiums()) {
      amounts.put("premium:" + premium.id(), of(premium.add()));
    }
    return amounts;
  }

  private static Map<String, String> of(Addition addition) {
    return addition instanceof Addition.Percent percent
        ? Map.of("%", percent.percent().toPlainString())
        : of(((Addition.Fixed) addition).amounts());
  }

  private static Map<String, String> of(Amounts amounts) {
    var told = new TreeMap<String, String>();
    amounts.byCurrency().forEach((currency, amount) -> told.put(currency, amount.toString()));
    return told;
  }
}
