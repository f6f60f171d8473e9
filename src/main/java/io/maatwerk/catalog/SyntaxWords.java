package io.maatwerk.catalog;

/** Says in a brand's words what a parser of YAML complains about. */
final class SyntaxWords {

  private SyntaxWords() {}

  static String of(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "a ':' cannot stand here; quote the text, or check the indentation";
    }
    if (problem.contains("<block end>")) {
      return "this line's indentation fits none of the lines above";
    }
    if (problem.contains("could not find expected ':'")) {
      return "a key needs a ':' behind it";
    }
    if (problem.contains("TAB")) {
      return "indent with spaces, not with tabs";
    }
    if (problem.contains("end of stream")) {
      return "the file ends in the middle of a quoted text, a list or a map";
    }
    return "this is not YAML: " + plain(problem);
  }

  private static String plain(String problem) {
    var shown = Quote.of(problem.replaceAll("[<>]", ""));
    return shown.substring(1, shown.length() - 1);
  }
}
