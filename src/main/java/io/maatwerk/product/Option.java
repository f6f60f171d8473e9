package io.maatwerk.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One decision about a part.
 *
 * @param id {@code part.kind}
 * @param omissible whether its part is optional, so that it may be {@code none}
 * @param choices in catalog order, without {@code none}; empty for a text
 * @param standard the value that it starts with: a choice's id, {@code none}, or for a text {@code
 *     any} or {@code none}
 * @param text present exactly for a text
 */
public record Option(
    String id,
    OptionKind kind,
    boolean omissible,
    List<Choice> choices,
    String standard,
    Optional<TextOption> text) {

  public Option {
    choices = List.copyOf(choices);
  }

  public boolean isText() {
    return kind == OptionKind.TEXT;
  }

  /** The id of its part. */
  public String part() {
    return id.substring(0, id.indexOf('.'));
  }

  /** The ids it can take in catalog order, {@code none} first; a text's are none and any. */
  public List<String> values() {
    if (isText()) {
      return List.of(Choice.NONE, Choice.ANY);
    }
    var values = new ArrayList<String>();
    if (omissible) {
      values.add(Choice.NONE);
    }
    choices.forEach(choice -> values.add(choice.id()));
    return List.copyOf(values);
  }

  /** The choice of that id; empty for {@code none}, {@code any} and ids that it does not have. */
  public Optional<Choice> choice(String id) {
    return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }
}
