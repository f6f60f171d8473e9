package io.maatwerk.artwork;

import java.util.Set;

/** Refuses attributes and elements that are not in the subset. */
final class Checks {

  private static final Set<String> METADATA = Set.of("title", "desc", "metadata");

  private Checks() {}

  /** Whether an element says nothing about the drawing, so that it is passed over. */
  static boolean isMetadata(Element element) {
    return METADATA.contains(element.name()) || element.name().contains(":");
  }

  static void attributes(Element element, Refusals refusals) {
    for (var attribute : element.attributes().values()) {
      if (attribute.value().contains("var(")) {
        refusals.add(attribute, "'" + attribute.name() + "' has var(); write the value itself");
      } else if (!Vocabulary.allows(element.name(), attribute)) {
        refusals.add(attribute, Reasons.attribute(attribute, element.name()));
      }
    }
  }

  /** Refuses an element that stands where only certain others may, unless it is metadata. */
  static void stray(Element element, Refusals refusals) {
    if (!isMetadata(element)) {
      refusals.add(
          element,
          Vocabulary.knows(element.name()) && !element.name().equals("svg")
              ? "<" + element.name() + "> cannot stand here"
              : Reasons.element(element.name()));
    }
  }
}
