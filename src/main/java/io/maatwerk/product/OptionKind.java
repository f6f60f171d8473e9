package io.maatwerk.product;

import java.util.Arrays;
import java.util.Optional;

/** The six kinds of decision that can be made about a part. */
public enum OptionKind {
  MATERIAL("material"),
  COLOUR("colour"),
  PATTERN("pattern"),
  PATTERN_COLOUR("pattern-colour"),
  STYLE("style"),
  TEXT("text");

  private final String word;

  OptionKind(String word) {
    this.word = word;
  }

  /** The word as a catalog and the JSON write it. */
  public String word() {
    return word;
  }

  public static Optional<OptionKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
