package io.maatwerk.artwork;

import java.util.TreeSet;

/** Gathers what is wrong with a drawing; the same thing found twice counts once. */
final class Refusals {

  private final TreeSet<Refusal> all = new TreeSet<>();

  void add(Element element, String sentence) {
    all.add(new Refusal(element.line(), element.column(), sentence));
  }

  void add(Attribute attribute, String sentence) {
    all.add(new Refusal(attribute.line(), attribute.column(), sentence));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  <T> Reading<T> asReading() {
    return Reading.refused(all);
  }
}
