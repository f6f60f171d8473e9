package io.maatwerk.design;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.ChoiceState;
import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Design;
import io.maatwerk.configuration.State;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says in words what became of a design's choices and of its price. */
final class Differences {

  private final SavedDesign saved;
  private final Product then;
  private final PublishedProduct published;

  Differences(SavedDesign saved, Product then, PublishedProduct published) {
    this.saved = saved;
    this.then = then;
    this.published = published;
  }

  /** Those between the design saved and the nearest one now, in catalog order, the price last. */
  List<Wording> to(Design nearest, Configuration asked) {
    var differences = new ArrayList<Wording>();
    for (Option option : then.options()) {
      if (published.product().option(option.id()).isEmpty()) {
        differences.add(say(language -> OptionWords.name(then, option, language) + gone(language)));
      } else if (!kept(option.id(), nearest.selection())) {
        differences.add(say(language -> replaced(option, nearest, asked, language)));
      }
    }
    published.product().options().stream()
        .filter(option -> then.option(option.id()).isEmpty())
        .map(option -> say(language -> added(option, nearest, language)))
        .forEach(differences::add);
    price(nearest).ifPresent(differences::add);
    return differences;
  }

  private boolean kept(String option, Selection now) {
    var before = saved.selection();
    return Optional.ofNullable(before.values().get(option))
            .equals(Optional.ofNullable(now.values().get(option)))
        && Optional.ofNullable(before.texts().get(option))
            .equals(Optional.ofNullable(now.texts().get(option)));
  }

  private String replaced(Option option, Design nearest, Configuration asked, String language) {
    var now = published.product().option(option.id()).orElseThrow();
    var before = OptionWords.value(option, saved.selection(), language);
    var instead = OptionWords.value(now, nearest.selection(), language);
    return OptionWords.name(then, option, language)
        + ": "
        + before
        + " "
        + why(now, asked, language)
        + "; "
        + (dutch(language) ? "nu " : "now ")
        + instead;
  }

  private String why(Option now, Configuration asked, String language) {
    var value = saved.selection().values().get(now.id());
    var state =
        asked.options().stream()
            .filter(option -> option.option().id().equals(now.id()))
            .findFirst()
            .flatMap(option -> option.choice(value));
    if (state.isEmpty() || !now.values().contains(value)) {
      return dutch(language) ? "is er niet meer" : "is gone";
    }
    if (state.get().state() == State.UNAVAILABLE) {
      return "(" + state.get().reason().map(reason -> reason.in(language)).orElse("-") + ")";
    }
    if (state.get().state() == State.UNVERIFIED) {
      return dutch(language) ? "past misschien niet meer" : "may no longer go with the rest";
    }
    return (dutch(language) ? "gaat niet meer samen" : "no longer goes with the rest")
        + because(state.get(), language);
  }

  private static String because(ChoiceState state, String language) {
    return state.rules().stream()
        .findFirst()
        .map(Rule::because)
        .map(because -> " (" + because.in(language) + ")")
        .orElse("");
  }

  private String added(Option option, Design nearest, String language) {
    return OptionWords.name(published.product(), option, language)
        + (dutch(language) ? " is nieuw: " : " is new: ")
        + OptionWords.value(option, nearest.selection(), language);
  }

  private Optional<Wording> price(Design nearest) {
    var before = saved.price().total();
    var now = nearest.price().total();
    if (before.equals(now)) {
      return Optional.empty();
    }
    var from = OptionWords.money(before);
    var to = OptionWords.money(now);
    return Optional.of(
        Wording.of("price: " + to + ", was " + from, "prijs: " + to + ", was " + from));
  }

  private static String gone(String language) {
    return dutch(language) ? " is niet meer te kiezen" : " can no longer be chosen";
  }

  private static boolean dutch(String language) {
    return language.equals("nl");
  }

  private Wording say(Function<String, String> sentence) {
    var languages = new LinkedHashSet<>(List.of("en", "nl"));
    languages.addAll(published.brand().languages());
    var texts = new LinkedHashMap<String, String>();
    languages.forEach(language -> texts.put(language, sentence.apply(language)));
    return new Wording(texts);
  }
}
