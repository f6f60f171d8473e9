package io.maatwerk.artwork;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds where each start tag and its attributes stand, which the JDK's XML reader does not tell.
 *
 * <p>It walks beside that reader over the same text, one start tag at a time, and relies on it to
 * refuse what is not well-formed.
 */
final class TagScanner {

  /** Where something stands, from 1. */
  record Position(int line, int column) {}

  private final String xml;
  private int at;
  private int line = 1;
  private int column = 1;
  private final Map<String, Position> attributes = new HashMap<>();

  TagScanner(String xml) {
    this.xml = xml;
  }

  /** Moves into the next start tag and says where it begins. */
  Position nextTag() {
    attributes.clear();
    while (at < xml.length() && !atStartTag()) {
      skipOther();
    }
    var start = here();
    advance(1);
    advance(nameLength());
    readAttributes();
    return start;
  }

  /** Where an attribute of that tag stands, by its name as written. */
  Position attribute(String qualifiedName) {
    return attributes.getOrDefault(qualifiedName, here());
  }

  private boolean atStartTag() {
    return xml.charAt(at) == '<' && at + 1 < xml.length() && "!?/".indexOf(xml.charAt(at + 1)) < 0;
  }

  private void skipOther() {
    if (xml.startsWith("<!--", at)) {
      skipPast("-->");
    } else if (xml.startsWith("<![CDATA[", at)) {
      skipPast("]]>");
    } else if (xml.startsWith("<?", at)) {
      skipPast("?>");
    } else {
      advance(1);
    }
  }

  private void skipPast(String end) {
    int found = xml.indexOf(end, at);
    advance(found < 0 ? xml.length() - at : found + end.length() - at);
  }

  private void readAttributes() {
    while (at < xml.length() && xml.charAt(at) != '>') {
      char c = xml.charAt(at);
      if (Character.isWhitespace(c) || c == '/') {
        advance(1);
      } else {
        readAttribute();
      }
    }
  }

  private void readAttribute() {
    int length = Math.max(1, nameLength());
    attributes.put(xml.substring(at, at + length), here());
    advance(length);
    while (at < xml.length() && "\"'>".indexOf(xml.charAt(at)) < 0) {
      advance(1);
    }
    if (at < xml.length() && xml.charAt(at) != '>') {
      var quote = xml.substring(at, at + 1);
      advance(1);
      skipPast(quote);
    }
  }

  private int nameLength() {
    int end = at;
    while (end < xml.length() && "=>/ \t\r\n\"'".indexOf(xml.charAt(end)) < 0) {
      end++;
    }
    return end - at;
  }

  private Position here() {
    return new Position(line, column);
  }

  private void advance(int count) {
    for (int end = Math.min(at + count, xml.length()); at < end; at++) {
      char c = xml.charAt(at);
      boolean pair = c == '\r' && at + 1 < xml.length() && xml.charAt(at + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        line++;
        column = 1;
      } else if (!pair && !Character.isLowSurrogate(c)) {
        column++;
      }
    }
  }
}
