package io.maatwerk.artwork;

import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes that an element takes over from those around it. */
record Inheritance(Map<String, Attribute> attributes) {

  static final Inheritance NONE = new Inheritance(Map.of());

  /** What an element's children inherit. */
  Inheritance with(Element element) {
    Map<String, Attribute> merged = null;
    for (var own : element.attributes().values()) {
      if (Vocabulary.INHERITED.contains(own.name()) && !own.value().equals("inherit")) {
        merged = merged == null ? new LinkedHashMap<>(attributes) : merged;
        merged.put(own.name(), own);
      }
    }
    return merged == null ? this : new Inheritance(merged);
  }

  /** All that holds for an element: what it says itself, and what it inherits. */
  Map<String, Attribute> around(Element element) {
    var all = new LinkedHashMap<>(element.attributes());
    all.putAll(with(element).attributes());
    return all;
  }
}
