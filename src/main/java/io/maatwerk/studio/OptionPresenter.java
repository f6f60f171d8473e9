package io.maatwerk.studio;

import io.maatwerk.configuration.ChoiceState;
import io.maatwerk.configuration.Conflict;
import io.maatwerk.configuration.OptionState;
import io.maatwerk.page.MoneyText;
import io.maatwerk.product.Alphabet;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Money;
import io.maatwerk.product.Option;
import io.maatwerk.product.Part;
import io.maatwerk.product.TextOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts parts and their options into words and swatches. */
final class OptionPresenter {

  static final String OPEN = "open";
  static final String CHOSEN = "chosen";
  static final String CLASHING = "clashing";

  private final Situation situation;
  private final Naming naming;
  private final Swatches swatches;
  private final Map<String, OptionState> states;
  private final Set<String> clashing;

  OptionPresenter(Situation situation, Naming naming, Swatches swatches) {
    this.situation = situation;
    this.naming = naming;
    this.swatches = swatches;
    var configuration = situation.configuration();
    states =
        configuration.options().stream()
            .collect(Collectors.toMap(state -> state.option().id(), Function.identity()));
    clashing =
        configuration.conflicts().stream()
            .map(Conflict::choices)
            .flatMap(choices -> choices.keySet().stream())
            .collect(Collectors.toSet());
  }

  /**
   * Where there is little to look through comes first; extras come after all that the product must
   * have, and what is written on comes last.
   */
  List<PartView> parts() {
    return situation.product().parts().stream()
        .sorted(
            Comparator.comparing(OptionPresenter::isWritten)
                .thenComparing(Part::optional)
                .thenComparing(OptionPresenter::choices))
        .map(this::part)
        .toList();
  }

  private static boolean isWritten(Part part) {
    return part.options().stream().anyMatch(Option::isText);
  }

  private static int choices(Part part) {
    return part.options().stream().mapToInt(option -> option.choices().size()).sum();
  }

  /** How far the shopper is. */
  String progress(List<PartView> parts) {
    long chosen = parts.stream().filter(part -> !part.state().equals(OPEN)).count();
    return naming.script().progress(String.valueOf(chosen), String.valueOf(parts.size()));
  }

  private PartView part(Part part) {
    var state = state(part);
    return new PartView(
        part.id(),
        naming.part(part),
        part.view(),
        state,
        naming.step(state),
        part.options().stream().map(this::option).toList());
  }

  private String state(Part part) {
    var ids = part.options().stream().map(Option::id).toList();
    if (ids.stream().anyMatch(clashing::contains)) {
      return CLASHING;
    }
    var own = situation.wishes().own().values();
    return ids.stream().anyMatch(own::containsKey) ? CHOSEN : OPEN;
  }

  /** The whole design in words, part by part. */
  String described() {
    return situation.product().parts().stream()
        .map(part -> naming.part(part) + ": " + described(part) + ".")
        .collect(Collectors.joining(" "));
  }

  private String described(Part part) {
    var had =
        part.options().stream()
            .filter(option -> !shown(option).equals(Choice.NONE))
            .map(this::described)
            .collect(Collectors.joining(", "));
    return had.isEmpty() ? naming.script().none() : had;
  }

  private String described(Option option) {
    return option.isText()
        ? naming.quoted(situation.shown().texts().getOrDefault(option.id(), ""))
        : naming.value(option, shown(option));
  }

  private OptionView option(Option option) {
    var state = states.get(option.id());
    var notes = Notes.of(state, naming);
    return new OptionView(
        option.id(),
        naming.option(option),
        Query.standard(option),
        option.kind().word(),
        naming.kind(option.kind()),
        naming.value(option, shown(option)),
        clashing.contains(option.id()),
        option.isText() ? List.of() : choices(state, notes),
        option.text().map(text -> text(option, text)),
        notes.all());
  }

  private List<ChoiceView> choices(OptionState state, Notes notes) {
    var choices = state.choices();
    return IntStream.range(0, choices.size())
        .mapToObj(i -> choice(state.option(), choices.get(i), i, notes))
        .toList();
  }

  private ChoiceView choice(Option option, ChoiceState choice, int number, Notes notes) {
    boolean checked = choice.value().equals(shown(option));
    return new ChoiceView(
        option.id(),
        number,
        choice.value(),
        naming.value(option, choice.value()),
        checked,
        Notes.word(choice.state()),
        checked ? "" : price(choice),
        notes.idFor(choice.value()),
        option.choice(choice.value()).map(c -> swatches.of(option, c)).orElse(Swatch.NONE));
  }

  private String price(ChoiceState choice) {
    var total = situation.total();
    if (choice.price().isEmpty()) {
      return "";
    }
    var price = choice.price().get();
    if (total.isEmpty()) {
      return MoneyText.text(price, naming.language());
    }
    long difference = price.amount() - total.get().amount();
    return difference == 0
        ? ""
        : MoneyText.difference(new Money(price.currency(), difference), naming.language());
  }

  private TextView text(Option option, TextOption text) {
    var words = situation.shown().texts().getOrDefault(option.id(), "");
    var typed = situation.wishes().typed().getOrDefault(option.id(), words);
    var bad = problem(option);
    return new TextView(
        typed,
        TextOption.characters(typed),
        text.atMost(),
        limit(text),
        text.alphabet().map(Alphabet::written).orElse(""),
        text.alphabet().map(letters -> Spelling.of(letters, naming.words())).orElse(""),
        bad,
        isNeeded(option));
  }

  private Optional<String> problem(Option option) {
    return situation.wishes().misses().stream()
        .filter(miss -> miss instanceof Miss.BadText bad && bad.option().equals(option))
        .findFirst()
        .map(miss -> new MissText(naming).sentence(miss));
  }

  private String limit(TextOption text) {
    return text.alphabet()
        .map(
            letters -> naming.words().atMostOf(text.atMost(), Spelling.of(letters, naming.words())))
        .orElseGet(() -> naming.words().atMost(text.atMost()));
  }

  private boolean isNeeded(Option option) {
    return situation.configuration().design().stream()
        .anyMatch(design -> design.needs().contains(option.id()));
  }

  private String shown(Option option) {
    return situation.shown().values().getOrDefault(option.id(), Choice.NONE);
  }
}
