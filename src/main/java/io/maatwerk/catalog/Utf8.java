package io.maatwerk.catalog;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns a file's bytes into text, or says where they are no text. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  static Optional<String> decode(String file, byte[] bytes, Findings findings) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = strict().decode(in, out, true);
    var text = out.flip().toString();
    if (result.isError()) {
      findings.add(
          Code.ENCODING,
          end(file, text),
          "this file is not UTF-8 from here on; save it as UTF-8 text");
      return Optional.empty();
    }
    return printable(file, withoutMark(text), findings);
  }

  private static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Optional<String> printable(String file, String text, Findings findings) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (!isPrintable(point)) {
        findings.add(
            Code.ENCODING,
            end(file, text.substring(0, i)),
            "the character U+%04X cannot stand in a catalog".formatted(point));
        return Optional.empty();
      }
    }
    return Optional.of(text);
  }

  /** YAML 1.2, production 1. */
  private static boolean isPrintable(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point == 0x85
        || (point >= 0x20 && point <= 0x7E)
        || (point >= 0xA0 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD && point != BYTE_ORDER_MARK)
        || point >= 0x10000;
  }

  private static Spot end(String file, String text) {
    int start = text.lastIndexOf('\n') + 1;
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Spot(file, line, 1 + text.codePointCount(start, text.length()));
  }
}
