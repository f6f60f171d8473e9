package io.maatwerk.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Builds a tree from a parser's events, without recursion, and refuses what data does not need. */
final class TreeBuilder {

  /** The most maps and lists that may lie within each other. */
  static final int DEEPEST = 40;

  private final String file;
  private final String[] lines;
  private final Findings findings;
  private final Deque<OpenNode> open = new ArrayDeque<>();
  private Optional<Yaml> root = Optional.empty();
  private int documents;

  TreeBuilder(String file, String[] lines, Findings findings) {
    this.file = file;
    this.lines = lines;
    this.findings = findings;
  }

  /** The tree; empty when something was refused. */
  Optional<Yaml> build(Parser events) {
    while (events.hasNext()) {
      if (!take(events.next())) {
        return Optional.empty();
      }
    }
    return Optional.of(root.orElseGet(() -> new Yaml.Nothing(Spot.start(file), "")));
  }

  private boolean take(Event event) {
    if (event instanceof DocumentStartEvent && ++documents > 1) {
      return refuse(Code.DOCUMENTS, event, "a file holds one document; remove this '---'");
    }
    if (event instanceof AliasEvent) {
      return refuse(Code.ALIAS, event, "aliases such as *name are not part of the language");
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      return refuse(Code.ALIAS, event, "anchors such as &name are not part of the language");
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag().isPresent() ? refuseTag(event) : put(scalar(scalar));
    }
    if (event instanceof CollectionStartEvent start) {
      return start.getTag().isPresent() ? refuseTag(event) : begin(start);
    }
    return !(event instanceof CollectionEndEvent) || put(open.pop().close());
  }

  private boolean begin(CollectionStartEvent start) {
    if (open.size() == DEEPEST) {
      return refuse(
          Code.TOO_DEEP,
          start,
          "maps and lists lie more than " + DEEPEST + " deep within each other");
    }
    var spot = spot(start);
    open.push(
        start instanceof MappingStartEvent
            ? new OpenNode.OpenMapping(spot, findings)
            : new OpenNode.OpenListing(spot));
    return true;
  }

  private Yaml scalar(ScalarEvent event) {
    var text = event.getValue();
    boolean nothing =
        event.isPlain() && (text.isEmpty() || text.equals("null") || text.equals("~"));
    if (!nothing || !open.isEmpty() && open.peek().wantsKey()) {
      return new Yaml.Scalar(spot(event), text, event.isPlain());
    }
    var rest = rest(event);
    int comment = rest.indexOf('#');
    if (text.isEmpty() && comment >= 0 && rest.substring(0, comment).isBlank()) {
      var spot = spot(event);
      var place = new Spot(file, spot.line(), spot.column() + rest.codePointCount(0, comment));
      return new Yaml.Nothing(place, rest.substring(comment).strip());
    }
    return new Yaml.Nothing(open.isEmpty() ? spot(event) : open.peek().place(spot(event)), "");
  }

  private String rest(Event event) {
    var mark = event.getStartMark().orElseThrow();
    if (mark.getLine() >= lines.length) {
      return "";
    }
    var line = lines[mark.getLine()];
    int length = line.codePointCount(0, line.length());
    return line.substring(line.offsetByCodePoints(0, Math.min(length, mark.getColumn())));
  }

  private boolean put(Yaml yaml) {
    if (open.isEmpty()) {
      root = Optional.of(yaml);
    } else {
      open.peek().put(yaml);
    }
    return true;
  }

  private boolean refuseTag(Event event) {
    return refuse(Code.TAG, event, "tags such as !name are not part of the language");
  }

  private boolean refuse(Code code, Event event, String message) {
    findings.add(code, spot(event), message);
    return false;
  }

  private Spot spot(Event event) {
    Mark mark = event.getStartMark().orElseThrow();
    return new Spot(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
