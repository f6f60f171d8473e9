package io.maatwerk.configuration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a product's designs say in one situation, looked up one by one.
 *
 * @param sold everything that can be had if no rule counted, in catalog order
 * @param offers the designs among them
 */
record Expected(
    BruteForce force, Question question, List<BruteForce.Row> sold, List<Offer> offers) {

  /** A design that can be had, how many options differ from their defaults, and its total. */
  record Offer(BruteForce.Row row, int differing, long total) {}

  /** A change of some choices made; the design it leads to. */
  record Repair(Set<String> changed, Offer offer) {}

  record Expectation(State state, int giveUp, Optional<Long> price) {}

  static final Comparator<Offer> NEAREST =
      comparingInt(Offer::differing).thenComparingLong(Offer::total);

  static final Comparator<Offer> CHEAPEST =
      comparingLong(Offer::total).thenComparingInt(Offer::differing);

  static Expected of(BruteForce force, Question question) {
    var stock = new Stock(force.product(), question.terms());
    var sold = force.rows().stream().filter(row -> stock.has(row.values())).toList();
    var bare = new Expected(force, question, sold, List.of());
    long every = force.bits(force.rules());
    var offers = sold.stream().filter(row -> row.obeys(every)).map(bare::offer).toList();
    return new Expected(force, question, sold, offers);
  }

  private Offer offer(BruteForce.Row row) {
    int differing = 0;
    for (Option option : product().options()) {
      differing += row.has(option.id(), option.standard()) ? 0 : 1;
    }
    var bill = Bill.of(product(), question.terms(), selection(row));
    return new Offer(row, differing, bill.total());
  }

  /** The row with the shopper's words, else the text's default, else no words yet. */
  Selection selection(BruteForce.Row row) {
    var texts = new LinkedHashMap<String, String>();
    for (Option option : product().options()) {
      if (option.isText() && row.has(option.id(), Choice.ANY)) {
        words(option).ifPresent(words -> texts.put(option.id(), words));
      }
    }
    return new Selection(row.values(), texts);
  }

  Optional<String> words(Option text) {
    var given = Optional.ofNullable(question.chosen().texts().get(text.id()));
    return given.or(() -> text.text().orElseThrow().preset());
  }

  Product product() {
    return force.product();
  }

  List<BruteForce.Row> valid() {
    return force.valid();
  }

  Map<String, String> chosen() {
    return question.chosen().values();
  }

  Bill price() {
    var texts = new LinkedHashMap<String, String>();
    for (Option option : product().options()) {
      if (option.isText() && Choice.ANY.equals(chosen().get(option.id()))) {
        words(option).ifPresent(words -> texts.put(option.id(), words));
      }
    }
    return Bill.of(product(), question.terms(), new Selection(chosen(), texts));
  }

  List<BruteForce.Row> validWithChosen() {
    return valid().stream().filter(row -> row.has(chosen())).toList();
  }

  List<Offer> offersWithChosen() {
    return offers.stream().filter(offer -> offer.row().has(chosen())).toList();
  }

  Map<String, String> implied() {
    var left = offersWithChosen();
    var implied = new LinkedHashMap<String, String>();
    for (Option option : product().options()) {
      var values =
          left.stream()
              .map(offer -> offer.row().values().get(option.id()))
              .collect(Collectors.toSet());
      if (!chosen().containsKey(option.id()) && values.size() == 1) {
        implied.put(option.id(), values.iterator().next());
      }
    }
    return implied;
  }

  Optional<Offer> design() {
    return offersWithChosen().stream().min(NEAREST);
  }

  Map<String, String> chosenBeside(Option option) {
    var others = new LinkedHashMap<>(chosen());
    others.remove(option.id());
    return others;
  }

  Expectation state(Option option, String value) {
    var stock = new Stock(product(), question.terms());
    if (!stock.reasons(option, value).isEmpty()) {
      return without(State.UNAVAILABLE);
    }
    if (valid().stream().noneMatch(row -> row.has(option.id(), value))) {
      return without(State.IMPOSSIBLE);
    }
    var others = chosenBeside(option);
    var best =
        offers.stream()
            .filter(offer -> offer.row().has(option.id(), value))
            .min(comparingInt((Offer o) -> changed(others, o.row()).size()).thenComparing(NEAREST));
    if (best.isEmpty()) {
      return without(State.UNAVAILABLE);
    }
    int giveUp = changed(others, best.get().row()).size();
    var state = giveUp == 0 ? State.AVAILABLE : State.CONFLICTS;
    return new Expectation(state, giveUp, Optional.of(best.get().total()));
  }

  private static Expectation without(State state) {
    return new Expectation(state, 0, Optional.empty());
  }

  static Set<String> changed(Map<String, String> chosen, BruteForce.Row row) {
    return chosen.keySet().stream()
        .filter(option -> !row.has(option, chosen.get(option)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The least changes that leave alone what was to be kept; the best of each set of options. */
  List<Repair> resolutions() {
    var repairs =
        offers.stream()
            .map(offer -> new Repair(changed(chosen(), offer.row()), offer))
            .filter(repair -> repair.changed().stream().noneMatch(question.keep()::contains))
            .toList();
    int least = repairs.stream().mapToInt(repair -> repair.changed().size()).min().orElse(0);
    var seen = new HashSet<Set<String>>();
    return repairs.stream()
        .filter(repair -> repair.changed().size() == least)
        .sorted(comparing(Repair::offer, NEAREST))
        .filter(repair -> seen.add(repair.changed()))
        .limit(least == 0 ? 0 : 5)
        .toList();
  }

  Optional<Offer> completed(Goal goal, Predicate<Offer> affordable) {
    var order =
        goal instanceof Goal.Cheapest
            ? CHEAPEST
            : goal instanceof Goal.Popular popular
                ? comparingLong((Offer o) -> -saved(popular, o)).thenComparing(NEAREST)
                : NEAREST;
    return offersWithChosen().stream().filter(affordable).min(order);
  }

  private static long saved(Goal.Popular goal, Offer offer) {
    return offer.row().values().entrySet().stream()
        .map(e -> goal.saved().getOrDefault(e.getKey(), Map.of()).get(e.getValue()))
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }

  /** Least and greatest total of what can be had, whatever the shopper chose. */
  Optional<List<Long>> range() {
    var full = new HashMap<String, Integer>();
    var shortest = new HashMap<String, Integer>();
    for (Option option : product().options()) {
      option.text().ifPresent(text -> full.put(option.id(), text.atMost()));
      option.text().ifPresent(text -> shortest.put(option.id(), 1));
    }
    var to = offers.stream().mapToLong(offer -> total(offer, full)).max();
    var from = offers.stream().mapToLong(offer -> total(offer, shortest)).min();
    return to.isEmpty() ? Optional.empty() : Optional.of(List.of(from.getAsLong(), to.getAsLong()));
  }

  private long total(Offer offer, Map<String, Integer> paid) {
    return Bill.of(product(), question.terms(), offer.row().values(), paid).total();
  }
}
