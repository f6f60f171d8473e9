package io.maatwerk.catalog;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in a brand's words, and where it helps, what a parser of YAML complains about. */
final class SyntaxError {

  private static final Pattern BARE_COLOUR =
      Pattern.compile("[:,\\[{]\\s+(#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b)");
  private static final Pattern BARE_TEXT =
      Pattern.compile("[{\\[][^}\\]\"']*[:,\\[{]\\s+(#[^\\s#])");
  private static final Pattern MISSING = Pattern.compile("expected ',' or '(.)'.*", Pattern.DOTALL);

  private final String file;
  private final String[] lines;
  private final MarkedYamlEngineException cause;

  SyntaxError(String file, String[] lines, MarkedYamlEngineException cause) {
    this.file = file;
    this.lines = lines;
    this.cause = cause;
  }

  void tell(Findings findings) {
    if (!tellBare(BARE_COLOUR, firstLine(), findings) && !tellBare(BARE_TEXT, 0, findings)) {
      boolean unclosed = cause.getProblem().matches("(?s).*(stream end|end of stream).*");
      var place = cause.getContextMark().filter(mark -> unclosed).or(cause::getProblemMark);
      findings.add(
          Code.SYNTAX,
          place.map(this::spot).orElse(Spot.start(file)),
          unclosed ? "what begins here is never closed" : sentence(cause.getProblem()));
    }
  }

  private int firstLine() {
    return cause
        .getContextMark()
        .map(Mark::getLine)
        .map(line -> Math.min(line, lastLine()))
        .orElse(lastLine());
  }

  private int lastLine() {
    int line = cause.getProblemMark().map(Mark::getLine).orElse(0);
    return Math.min(line, lines.length - 1);
  }

  /** Finds what a comment swallowed that was meant as a value. */
  private boolean tellBare(Pattern pattern, int first, Findings findings) {
    for (int i = lastLine(); i >= first; i--) {
      var bare = pattern.matcher(lines[i]);
      if (bare.find()) {
        var spot = new Spot(file, i + 1, 1 + lines[i].codePointCount(0, bare.start(1)));
        boolean colour = pattern == BARE_COLOUR;
        findings.add(
            colour ? Code.UNQUOTED_COLOUR : Code.SYNTAX,
            spot,
            "an unquoted # begins a comment; quote "
                + (colour ? "colours: \"" + bare.group(1) + "\"" : "the text"));
        return true;
      }
    }
    return false;
  }

  private Spot spot(Mark mark) {
    return new Spot(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String sentence(String problem) {
    var missing = MISSING.matcher(problem);
    if (missing.matches()) {
      return "a ',' or a '" + missing.group(1) + "' is missing before this";
    }
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
    return "this is not YAML: " + plain(problem);
  }

  private static String plain(String problem) {
    var shown = Quote.of(problem.replaceAll("[<>]", ""));
    return shown.substring(1, shown.length() - 1);
  }
}
