package io.maatwerk.studio;

import io.maatwerk.configuration.Change;
import io.maatwerk.configuration.Conflict;
import io.maatwerk.configuration.Resolution;
import io.maatwerk.page.Address;
import io.maatwerk.page.MoneyText;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Selection;
import io.maatwerk.studio.ClashView.Conflicting;
import io.maatwerk.studio.ClashView.WayOut;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a clash into words, and its ways out into links.
 *
 * @param studio the studio's address without any choices
 */
record ClashPresenter(Situation situation, Naming naming, Address studio) {

  /** Empty when the choices stand together. */
  Optional<ClashView> clash() {
    if (!situation.clashes()) {
      return Optional.empty();
    }
    var configuration = situation.configuration();
    return Optional.of(
        new ClashView(
            configuration.conflicts().stream().map(this::conflicting).toList(),
            configuration.resolutions().stream().map(this::wayOut).toList(),
            undo()));
  }

  private Conflicting conflicting(Conflict conflict) {
    var because =
        conflict.rules().stream().map(Rule::because).map(words -> words.in(naming.language()));
    return new Conflicting(
        Stream.concat(because, conflict.reason().map(naming::reason).stream()).toList(),
        conflict.choices().entrySet().stream().map(this::choice).toList());
  }

  private String choice(Map.Entry<String, String> choice) {
    var option = option(choice.getKey());
    var words = situation.wishes().own().texts().get(option.id());
    var value = words == null ? naming.value(option, choice.getValue()) : naming.quoted(words);
    return naming.option(option) + ": " + value;
  }

  private WayOut wayOut(Resolution resolution) {
    var changes =
        resolution.changes().entrySet().stream()
            .map(change -> sentence(option(change.getKey()), change.getValue()))
            .toList();
    return new WayOut(
        changes,
        MoneyText.text(resolution.price(), naming.language()),
        Query.with(studio, situation.product(), after(resolution)).toString());
  }

  private String sentence(Option option, Change change) {
    var from = naming.written(option, change.from());
    var to =
        change.to().map(value -> naming.written(option, value)).orElse(naming.script().toWrite());
    return naming.script().change(naming.option(option), from, to);
  }

  private Selection after(Resolution resolution) {
    var own = situation.wishes().own();
    var values = new LinkedHashMap<>(own.values());
    var texts = new LinkedHashMap<>(own.texts());
    resolution
        .changes()
        .forEach(
            (id, change) -> {
              var option = option(id);
              texts.remove(id);
              values.put(id, option.isText() ? textValue(change) : change.to().orElseThrow());
              if (option.isText() && change.to().isPresent() && !change.to().get().isEmpty()) {
                texts.put(id, change.to().get());
              }
            });
    return new Selection(values, texts);
  }

  private static String textValue(Change change) {
    return change.to().filter(String::isEmpty).isPresent() ? Choice.NONE : Choice.ANY;
  }

  private Optional<String> undo() {
    return situation
        .wishes()
        .before()
        .map(own -> Query.with(studio, situation.product(), own).toString());
  }

  private Option option(String id) {
    return situation.product().option(id).orElseThrow();
  }
}
