package io.maatwerk.design;

import io.maatwerk.configuration.ChoiceState;
import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.State;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Selection;
import java.util.Optional;

/**
 * Says why a choice of a saved design is another one now.
 *
 * @param before what was chosen
 * @param then the product that it was chosen of
 * @param nearest what comes nearest now
 * @param asked what is left of the choices, and what it means now
 */
record Replacement(Selection before, Product then, Selection nearest, Configuration asked) {

  /** Empty when the option is as it was. */
  Optional<Difference> of(Part part, Option option, Option today) {
    if (isKept(option.id())) {
      return Optional.empty();
    }
    return Optional.of(
        isNamedOnce(option)
            ? Difference.of(language -> sentence(option, today, language))
            : Difference.of(part, language -> sentence(option, today, language)));
  }

  private boolean isKept(String option) {
    return Optional.ofNullable(before.values().get(option))
            .equals(Optional.ofNullable(nearest.values().get(option)))
        && Optional.ofNullable(before.texts().get(option))
            .equals(Optional.ofNullable(nearest.texts().get(option)));
  }

  /** Whether the choice's name alone says what is meant. */
  private boolean isNamedOnce(Option option) {
    var name = option.choice(value(option)).map(Choice::name);
    return name.isPresent()
        && then.options().stream()
                .filter(
                    other -> other.choices().stream().anyMatch(c -> c.name().equals(name.get())))
                .count()
            == 1;
  }

  private String value(Option option) {
    return before.values().getOrDefault(option.id(), Choice.NONE);
  }

  private String sentence(Option option, Option today, String language) {
    var was = OptionWords.value(option, before, language);
    var instead = OptionWords.value(today, nearest, language);
    boolean left = nearest.values().getOrDefault(today.id(), Choice.NONE).equals(Choice.NONE);
    if (value(option).equals(Choice.NONE)) {
      return say(language, "now always with %s", "nu altijd met %s", instead);
    }
    var state = state(today, value(option));
    var because = state.flatMap(s -> s.rules().stream().findFirst()).map(Rule::because);
    if (because.isPresent()) {
      var reason = because.get().in(language).replaceAll("\\.$", "");
      return left
          ? say(language, "%s; %s is left out now", "%s; %s blijft nu weg", reason, was)
          : say(language, "%s; %s became %s", "%s; %s werd %s", reason, was, instead);
    }
    var ending =
        left
            ? say(language, "left out now", "blijft nu weg")
            : say(language, "%s comes nearest", "%s komt het dichtstbij", instead);
    return was + " " + fate(option, state, language) + "; " + ending;
  }

  /** Empty where the option no longer has that value, or no longer takes that text. */
  private Optional<ChoiceState> state(Option today, String value) {
    var asks = asked.chosen().values().containsKey(today.id());
    return asked.options().stream()
        .filter(option -> asks && option.option().id().equals(today.id()))
        .findFirst()
        .flatMap(option -> option.choice(value));
  }

  private static String fate(Option option, Optional<ChoiceState> state, String language) {
    if (state.isEmpty() && option.isText()) {
      return say(language, "can no longer be written", "kan er niet meer op");
    }
    if (state.isEmpty()) {
      return say(language, "is gone", "is er niet meer");
    }
    if (state.get().state() == State.UNAVAILABLE) {
      var reason = state.get().reason().map(words -> words.in(language)).orElse("\u2014");
      return say(language, "cannot be had now (%s)", "is nu niet te krijgen (%s)", reason);
    }
    return state.get().state() == State.UNVERIFIED
        ? say(language, "may no longer go with the rest", "past misschien niet meer bij de rest")
        : say(language, "no longer goes with the rest", "past niet meer bij de rest");
  }

  private static String say(String language, String english, String dutch, Object... blanks) {
    return (Difference.dutch(language) ? dutch : english).formatted(blanks);
  }
}
