package io.maatwerk.artwork;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The gradients, patterns and clip paths of a drawing by their ids, wherever they stand. */
final class Definitions {

  static final Set<String> ELEMENTS =
      Set.of("linearGradient", "radialGradient", "pattern", "clipPath");

  /** An element and what it inherits from where it stands. */
  record Entry(Element element, Inheritance inherited) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Refusals refusals;

  private Definitions(Refusals refusals) {
    this.refusals = refusals;
  }

  static Definitions of(Element root, Refusals refusals) {
    var definitions = new Definitions(refusals);
    definitions.gather(root, Inheritance.NONE);
    return definitions;
  }

  private void gather(Element element, Inheritance inherited) {
    var passedOn = inherited.with(element);
    for (var child : element.children()) {
      if (ELEMENTS.contains(child.name())) {
        add(child, passedOn);
      } else {
        gather(child, passedOn);
      }
    }
  }

  private void add(Element element, Inheritance inherited) {
    var id = element.attribute("id");
    var key = id.map(Attribute::value).orElse(" " + entries.size());
    if (entries.putIfAbsent(key, new Entry(element, inherited)) != null) {
      refusals.add(id.orElseThrow(), "id '" + key + "' is there twice");
    }
  }

  /** Each of the elements of that name, with its id. */
  void each(String name, BiConsumer<String, Entry> action) {
    entries.forEach(
        (id, entry) -> {
          if (entry.element().name().equals(name)) {
            action.accept(id, entry);
          }
        });
  }

  Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }
}
