package io.maatwerk.studio;

import io.maatwerk.configuration.ChoiceState;
import io.maatwerk.configuration.OptionState;
import io.maatwerk.configuration.State;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why an option's choices clash or cannot be had: one note for those that share a reason. */
final class Notes {

  private final Map<String, NoteView> byText = new LinkedHashMap<>();
  private final Map<String, String> idByValue = new LinkedHashMap<>();

  private Notes() {}

  static Notes of(OptionState state, Naming naming) {
    var notes = new Notes();
    var grouped = new LinkedHashMap<String, List<ChoiceState>>();
    for (ChoiceState choice : state.choices()) {
      if (choice.state() != State.AVAILABLE && !isNoText(state, choice)) {
        grouped.computeIfAbsent(text(choice, naming), any -> new ArrayList<>()).add(choice);
      }
    }
    grouped.forEach((text, choices) -> notes.add(state, text, choices, naming));
    return notes;
  }

  /** Nobody chooses to write nothing: what must be written is said elsewhere. */
  private static boolean isNoText(OptionState state, ChoiceState choice) {
    return state.option().isText() && choice.value().equals(Choice.NONE);
  }

  List<NoteView> all() {
    return List.copyOf(byText.values());
  }

  /** The note's id for a value of the option; empty when there is nothing to say. */
  Optional<String> idFor(String value) {
    return Optional.ofNullable(idByValue.get(value));
  }

  private void add(OptionState state, String text, List<ChoiceState> choices, Naming naming) {
    var id = "why-" + state.option().id() + "-" + byText.size();
    var names =
        choices.stream()
            .map(choice -> naming.value(state.option(), choice.value()))
            .collect(Collectors.joining(", "));
    var first = choices.get(0);
    byText.put(text, new NoteView(id, word(first.state()), names, text, because(first, naming)));
    choices.forEach(choice -> idByValue.put(choice.value(), id));
  }

  static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String text(ChoiceState choice, Naming naming) {
    return switch (choice.state()) {
      case AVAILABLE -> "";
      case UNVERIFIED -> naming.script().unverified();
      case UNAVAILABLE -> choice.reason().map(naming::reason).orElse("");
      case IMPOSSIBLE ->
          joined(Stream.concat(Stream.of(naming.script().impossible()), reasons(choice, naming)));
      case CONFLICTS ->
          joined(Stream.concat(reasons(choice, naming), Stream.of(cost(choice, naming))));
    };
  }

  private static String because(ChoiceState choice, Naming naming) {
    return choice.reason().map(naming::reason).orElseGet(() -> joined(reasons(choice, naming)));
  }

  private static String cost(ChoiceState choice, Naming naming) {
    return choice.giveUp() == 1
        ? naming.script().givesUpOne()
        : naming.script().givesUpMany(String.valueOf(choice.giveUp()));
  }

  private static Stream<String> reasons(ChoiceState choice, Naming naming) {
    return choice.rules().stream().map(Rule::because).map(because -> because.in(naming.language()));
  }

  private static String joined(Stream<String> sentences) {
    return sentences.collect(Collectors.joining(" "));
  }
}
