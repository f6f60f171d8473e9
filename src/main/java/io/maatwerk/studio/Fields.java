package io.maatwerk.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a form or of an address' query, by name. */
record Fields(Map<String, List<String>> values) {

  /** What the design showed without being the shopper's choice: {@code upper.material=leather}. */
  static final String FOLLOWS = "follows";

  /** An option that the shopper chose although it has its default. */
  static final String OWN = "own";

  /** The query of the design that the form showed. */
  static final String BEFORE = "before";

  static final String VIEW = "view";
  static final String PRESET = "preset";
  static final String KEY = "key";
  static final String VERSION = "version";
  static final String NAME = "name";
  static final String BY = "by";
  static final String PARENT = "parent";

  /** The query of a design that was put aside to compare. */
  static final String KEPT = "kept";

  static final String SHOW_PRICE = "showPrice";
  static final String LISTED = "listed";

  Fields {
    values = Map.copyOf(values);
  }

  /** The last value of that name, since that is the one most recently added. */
  Optional<String> one(String name) {
    var all = all(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The last value of that name unless it is blank. */
  Optional<String> written(String name) {
    return one(name).filter(text -> !text.isBlank());
  }

  /** Whether a checkbox of that name was sent. */
  boolean ticked(String name) {
    return written(name).isPresent();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  Fields without(String name) {
    var others = new HashMap<>(values);
    others.remove(name);
    return new Fields(others);
  }

  /** The names that look like an option's. */
  Stream<String> options() {
    return values.keySet().stream().filter(name -> name.indexOf('.') > 0).sorted();
  }
}
