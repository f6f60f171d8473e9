package io.maatwerk.configuration;

import io.maatwerk.configuration.Explainer.Pick;
import io.maatwerk.product.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What date, market and stock bar: values of options, and why. */
final class Bars {

  /** What is said when there was no time to find out what it needs. */
  private static final Wording SOMETHING =
      Wording.of("something it needs cannot be had now", "iets wat het nodig heeft is er nu niet");

  private final Model model;
  private final Map<Pick, Wording> reasons = new LinkedHashMap<>();

  Bars(Model model, Terms terms) {
    this.model = model;
    for (int variable = 0; variable < model.options().size(); variable++) {
      for (var choice : model.options().get(variable).choices()) {
        var pick = new Pick(variable, model.valueOf(variable, choice.id()));
        choice
            .availability()
            .bar(terms.day(), terms.market().id())
            .ifPresent(reason -> reasons.put(pick, reason));
      }
    }
  }

  List<Pick> picks() {
    return List.copyOf(reasons.keySet());
  }

  Optional<Wording> reason(Pick pick) {
    return Optional.ofNullable(reasons.get(pick));
  }

  /** The values that are to blame, each named with its reason: "Gum sole: sold out". */
  Wording blame(List<Pick> picks) {
    if (picks.isEmpty()) {
      return SOMETHING;
    }
    var languages = new ArrayList<String>();
    var texts = new LinkedHashMap<String, String>();
    picks.forEach(pick -> languages.addAll(name(pick).byLanguage().keySet()));
    picks.forEach(pick -> languages.addAll(reasons.get(pick).byLanguage().keySet()));
    for (String language : languages) {
      var sentences =
          picks.stream()
              .map(pick -> name(pick).in(language) + ": " + reasons.get(pick).in(language))
              .toList();
      texts.put(language, String.join("; ", sentences));
    }
    return new Wording(texts);
  }

  private Wording name(Pick pick) {
    var option = model.options().get(pick.variable());
    var value = model.values(pick.variable()).get(pick.value());
    return option.choice(value).orElseThrow().name();
  }
}
