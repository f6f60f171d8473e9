package io.maatwerk.studio;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Nearest;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.TextVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells from a form's fields what the shopper chose themselves.
 *
 * <p>A form sends every option, so a field that has its default, or what the design showed of
 * itself ({@code follows}), is not a choice; it is one when the form says so ({@code own}), or when
 * it was turned back to its default from something that the page showed.
 */
final class WishReader {

  /** So that a hostile address is not answered with thousands of sentences. */
  private static final int MOST = 10;

  private final Product product;
  private final Fields fields;
  private final Map<String, String> follows;
  private final Map<String, String> before;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> typed = new HashMap<>();
  private final List<Miss> misses = new ArrayList<>();

  private WishReader(Product product, Fields fields, Selection before) {
    this.product = product;
    this.fields = fields;
    this.follows = pairs(fields.all(Fields.FOLLOWS));
    this.before = before.values();
  }

  static Wishes read(Product product, Fields fields) {
    var before = fields.one(Fields.BEFORE).map(query -> before(product, query));
    var reader = new WishReader(product, fields, before.orElse(Selection.EMPTY));
    var own = reader.readOptions();
    var newest = before.map(old -> newest(own, old)).orElse(Set.of());
    return new Wishes(own, newest, reader.typed, reader.misses, before);
  }

  private static Selection before(Product product, String query) {
    return new WishReader(product, Query.parse(query), Selection.EMPTY).readOptions();
  }

  private Selection readOptions() {
    fields
        .options()
        .filter(name -> product.option(name).isEmpty())
        .limit(MOST)
        .forEach(this::missOption);
    for (Option option : product.options()) {
      var value = fields.one(option.id());
      if (value.isPresent() && option.isText()) {
        readText(option, value.get());
      } else if (value.isPresent()) {
        readChoice(option, value.get());
      }
    }
    return new Selection(values, texts);
  }

  private void missOption(String name) {
    var known = product.options().stream().map(Option::id).toList();
    misses.add(new Miss.UnknownOption(name, Nearest.to(name, known).flatMap(product::option)));
  }

  private void readChoice(Option option, String value) {
    if (!option.values().contains(value)) {
      var nearest = Nearest.to(value, option.values());
      misses.add(new Miss.UnknownChoice(option, value, nearest));
    } else if (isOwn(option, value)) {
      values.put(option.id(), value);
    }
  }

  private boolean isOwn(Option option, String value) {
    var follower = follows.get(option.id());
    if (follower != null) {
      return !follower.equals(value);
    }
    boolean turnedBack = !before.getOrDefault(option.id(), value).equals(value);
    return !Query.isStandard(option, value) || turnedBack || saysOwn(option);
  }

  private boolean saysOwn(Option option) {
    return fields.all(Fields.OWN).contains(option.id());
  }

  private void readText(Option option, String written) {
    typed.put(option.id(), written);
    var verdict = option.text().orElseThrow().judge(written);
    if (!(verdict instanceof TextVerdict.Accepted accepted)) {
      misses.add(new Miss.BadText(option, verdict));
      return;
    }
    if (!Query.isStandard(option, accepted.text()) || saysOwn(option)) {
      values.put(option.id(), accepted.text().isEmpty() ? Choice.NONE : Choice.ANY);
      if (!accepted.text().isEmpty()) {
        texts.put(option.id(), accepted.text());
      }
    }
  }

  private static Set<String> newest(Selection own, Selection before) {
    var newest = new HashSet<String>();
    for (String option : own.values().keySet()) {
      if (!Objects.equals(own.values().get(option), before.values().get(option))
          || !Objects.equals(own.texts().get(option), before.texts().get(option))) {
        newest.add(option);
      }
    }
    return newest;
  }

  private static Map<String, String> pairs(List<String> written) {
    var pairs = new HashMap<String, String>();
    for (String pair : written) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return pairs;
  }
}
