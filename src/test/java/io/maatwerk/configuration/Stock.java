package io.maatwerk.configuration;

import static io.maatwerk.configuration.Comparison.holds;

import io.maatwerk.product.Availability;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The second opinion on what can be had on a day in a market. */
record Stock(Product product, Terms terms) {

  /** Every reason, in English, that bars something; none when it can be had. */
  Set<String> reasons(Availability availability) {
    var reasons = new LinkedHashSet<String>();
    if (availability.soldOut()) {
      reasons.add("sold out");
    }
    availability
        .from()
        .filter(from -> terms.day().compareTo(from) < 0)
        .ifPresent(from -> reasons.add("from " + from));
    availability
        .until()
        .filter(gone -> terms.day().compareTo(gone) >= 0)
        .ifPresent(gone -> reasons.add("until " + gone));
    availability
        .markets()
        .filter(markets -> !markets.contains(terms.market().id()))
        .ifPresent(markets -> reasons.add("not sold in this market"));
    return reasons;
  }

  /** Why an option's value cannot be had by itself; {@code none} and texts always can. */
  Set<String> reasons(Option option, String value) {
    return option.choices().stream()
        .filter(choice -> choice.id().equals(value))
        .findFirst()
        .map(choice -> reasons(choice.availability()))
        .orElse(Set.of());
  }

  boolean has(Map<String, String> design) {
    return product.options().stream()
        .allMatch(option -> reasons(option, design.get(option.id())).isEmpty());
  }

  /** Whom a reason in English blames, by option and value; fails when that can be had. */
  Set<Map.Entry<String, String>> blamed(String reason) {
    var blamed = new LinkedHashSet<Map.Entry<String, String>>();
    for (String sentence : reason.split("; ")) {
      for (Option option : product.options()) {
        for (String value : option.values()) {
          var name = option.id() + " " + value + ": ";
          boolean meant = sentence.startsWith(name);
          if (meant && reasons(option, value).contains(sentence.substring(name.length()))) {
            blamed.add(Map.entry(option.id(), value));
          }
        }
      }
    }
    holds("each reason names what bars", blamed.size() == reason.split("; ").length, reason);
    return blamed;
  }
}
