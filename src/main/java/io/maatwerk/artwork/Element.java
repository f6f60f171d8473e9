package io.maatwerk.artwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a drawing as written, with where it stands. */
final class Element {

  private final String name;
  private final int line;
  private final int column;
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Element(String name, int line, int column) {
    this.name = name;
    this.line = line;
    this.column = column;
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  void add(Attribute attribute) {
    attributes.putIfAbsent(attribute.name(), attribute);
  }

  void add(Element child) {
    children.add(child);
  }

  void add(String characters) {
    text.append(characters);
  }

  Map<String, Attribute> attributes() {
    return attributes;
  }

  Optional<Attribute> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  List<Element> children() {
    return children;
  }

  /** Its own characters, white space collapsed and cut at both ends. */
  String text() {
    return text.toString().strip().replaceAll("[ \t\r\n]+", " ");
  }
}
