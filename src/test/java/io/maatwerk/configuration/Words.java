package io.maatwerk.configuration;

import java.util.List;

/** Makes texts out of what people call one character each. */
final class Words {

  /** A letter, an accent composed and not, a flag, a family, a skin tone, a digit. */
  static final List<String> CHARACTERS =
      List.of(
          "A",
          "Z",
          "ß",
          "7",
          "&",
          "\u00e9",
          "e\u0301",
          "\uD83C\uDDF3\uD83C\uDDF1",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\uD83D\uDC4D\uD83C\uDFFD");

  private Words() {}

  /** A text of at most that many characters, with spaces inside now and then. */
  static String some(Dice dice, int atMost) {
    int length = dice.between(1, atMost);
    var words = new StringBuilder();
    for (int at = 1; at <= length; at++) {
      boolean inside = at > 1 && at < length;
      words.append(inside && dice.chance(25) ? " " : dice.pick(CHARACTERS));
    }
    return words.toString();
  }
}
