package io.maatwerk.catalog;

/** A name from a file, made fit to stand in a sentence. */
final class Quote {

  private static final int LONGEST = 60;

  private Quote() {}

  static String of(String name) {
    int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
    var shown = new StringBuilder("'");
    name.substring(0, end).codePoints().map(Quote::visible).forEach(shown::appendCodePoint);
    return shown.append(end < name.length() ? "…'" : "'").toString();
  }

  private static int visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '\uFFFD';
      default -> point;
    };
  }
}
