package io.maatwerk.configuration;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.TextVerdict;
import io.maatwerk.product.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the choices and texts that a client sent, which may hold anything. */
public final class SelectionReader {

  /** So that a hostile body is not answered with thousands of sentences. */
  private static final int MOST = 50;

  private final Product product;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Set<String> kept = new LinkedHashSet<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private SelectionReader(Product product) {
    this.product = product;
  }

  /**
   * Tells what was chosen, or all that is wrong with it (the first fifty mistakes).
   *
   * @param choices from an option's id to a choice's id or {@code none}; a text option may have
   *     {@code none} or {@code any}
   * @param texts from a text option's id to what somebody typed; a blank text is {@code none}
   * @param keep options' ids
   */
  public static SelectionReading read(
      Product product, Map<String, ?> choices, Map<String, ?> texts, List<?> keep) {
    var reader = new SelectionReader(product);
    choices.forEach(reader::readChoice);
    texts.forEach(reader::readText);
    for (int i = 0; i < keep.size(); i++) {
      reader.readKept("keep." + i, keep.get(i));
    }
    return reader.mistakes.isEmpty()
        ? new SelectionReading.Understood(new Selection(reader.values, reader.words), reader.kept)
        : new SelectionReading.Misunderstood(List.copyOf(reader.mistakes));
  }

  private void readChoice(String id, Object sent) {
    var path = "choices." + Quoted.cut(id);
    var option = option(path, id);
    var value = text(path, sent);
    if (option.isPresent() && value.isPresent()) {
      if (option.get().values().contains(value.get())) {
        values.put(id, value.get());
      } else {
        wrong(path, noSuchChoice(option.get(), value.get()));
      }
    }
  }

  private static String noSuchChoice(Option option, String value) {
    return option.isText()
        ? Quoted.of(value) + " is no choice of a text, which has 'none' and 'any'; words are texts"
        : Quoted.unknown("choice", value, option.values());
  }

  private void readText(String id, Object sent) {
    var path = "texts." + Quoted.cut(id);
    var option = option(path, id);
    var typed = text(path, sent);
    if (option.isPresent() && typed.isPresent()) {
      option
          .get()
          .text()
          .map(text -> text.judge(typed.get()))
          .ifPresentOrElse(
              verdict -> take(path, id, verdict),
              () -> wrong(path, "'" + id + "' is not a text; its choice belongs in choices"));
    }
  }

  private void take(String path, String id, TextVerdict verdict) {
    if (!(verdict instanceof TextVerdict.Accepted accepted)) {
      wrong(path, TextRefusal.of(verdict));
      return;
    }
    var value = accepted.text().isEmpty() ? Choice.NONE : Choice.ANY;
    var before = values.put(id, value);
    if (before != null && !before.equals(value)) {
      wrong(path, "contradicts choices." + id + ", which is '" + before + "'");
    }
    if (!accepted.text().isEmpty()) {
      words.put(id, accepted.text());
    }
  }

  private void readKept(String path, Object sent) {
    text(path, sent).flatMap(id -> option(path, id)).map(Option::id).ifPresent(kept::add);
  }

  private Optional<Option> option(String path, String id) {
    var option = product.option(id);
    if (option.isEmpty() && mistakes.size() < MOST) {
      var known = product.options().stream().map(Option::id).toList();
      wrong(path, Quoted.unknown("option", id, known));
    }
    return option;
  }

  private Optional<String> text(String path, Object sent) {
    if (sent instanceof String text) {
      return Optional.of(text);
    }
    wrong(path, "must be a text");
    return Optional.empty();
  }

  private void wrong(String path, String message) {
    wrong(path, Wording.of(message));
  }

  private void wrong(String path, Wording message) {
    if (mistakes.size() < MOST) {
      mistakes.add(new Mistake(path, message));
    }
  }
}
