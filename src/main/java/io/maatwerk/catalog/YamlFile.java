package io.maatwerk.catalog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads one file's bytes as a map with places, or says why it is none. */
final class YamlFile {

  /** The most bytes that a file of the language may have. */
  static final int LIMIT = 1 << 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setParseComments(false).setUseMarks(true).build();
  private static final Pattern BARE_COLOUR =
      Pattern.compile("[:,\\[{]\\s+(#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b)");

  private YamlFile() {}

  static Optional<Yaml.Mapping> read(String file, byte[] bytes, Findings findings) {
    return Utf8.decode(file, bytes, findings)
        .flatMap(text -> tree(file, text, findings))
        .flatMap(tree -> mapping(tree, findings));
  }

  private static Optional<Yaml> tree(String file, String text, Findings findings) {
    var lines = text.split("\r\n|\r|\n", -1);
    var builder = new TreeBuilder(file, lines, findings);
    try {
      return builder.build(new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)));
    } catch (MarkedYamlEngineException e) {
      explain(file, lines, e, findings);
    } catch (YamlEngineException e) {
      findings.add(Code.SYNTAX, Spot.start(file), "this file cannot be read as YAML");
    }
    return Optional.empty();
  }

  private static Optional<Yaml.Mapping> mapping(Yaml tree, Findings findings) {
    if (tree instanceof Yaml.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (tree instanceof Yaml.Nothing) {
      findings.add(Code.EMPTY, tree.spot(), "this file is empty");
    } else {
      findings.add(
          Code.WRONG_TYPE, tree.spot(), "a file holds keys with values, not " + tree.described());
    }
    return Optional.empty();
  }

  private static void explain(
      String file, String[] lines, MarkedYamlEngineException e, Findings findings) {
    int line = e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
    int first = e.getContextMark().map(mark -> mark.getLine()).orElse(line);
    for (int i = Math.max(0, Math.min(first, line)); i <= line && i < lines.length; i++) {
      var bare = BARE_COLOUR.matcher(lines[i]);
      if (bare.find()) {
        int column = 1 + lines[i].codePointCount(0, bare.start(1));
        findings.add(
            Code.UNQUOTED_COLOUR,
            new Spot(file, i + 1, column),
            "an unquoted # begins a comment; quote colours: \"" + bare.group(1) + "\"");
        return;
      }
    }
    int column = e.getProblemMark().map(mark -> mark.getColumn()).orElse(0);
    findings.add(Code.SYNTAX, new Spot(file, line + 1, column + 1), SyntaxWords.of(e.getProblem()));
  }
}
