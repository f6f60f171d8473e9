package io.maatwerk.catalog;

import java.util.Optional;
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
      new SyntaxError(file, lines, e).tell(findings);
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
}
