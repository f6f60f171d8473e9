package io.maatwerk.design;

import io.maatwerk.product.Amounts;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.TextVerdict;
import io.maatwerk.product.Wording;
import java.util.List;
import java.util.Optional;

/** What people call a design and themselves: one printable line. */
final class Credit {

  static final int AT_MOST = 60;

  /** Marks that pile up on one character would outgrow their column. */
  private static final int CODE_UNITS = 400;

  private static final TextOption LINE =
      new TextOption(AT_MOST, Optional.empty(), Optional.empty(), Amounts.NOTHING, Amounts.NOTHING);

  private Credit() {}

  /** As it is kept, without spaces at its ends; empty when nothing is left. */
  static Optional<String> kept(Optional<String> typed) {
    return typed
        .map(LINE::judge)
        .map(verdict -> verdict instanceof TextVerdict.Accepted accepted ? accepted.text() : "")
        .filter(text -> !text.isEmpty());
  }

  /** What bars it, if anything. */
  static List<Flaw> flaws(String path, Optional<String> typed) {
    return typed.map(text -> bar(text).map(message -> new Flaw(path, message))).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Wording> bar(String typed) {
    var verdict = LINE.judge(typed);
    if (verdict instanceof TextVerdict.Stranger stranger) {
      return Optional.of(unprintable(stranger.character().codePointAt(0)));
    }
    return verdict instanceof TextVerdict.TooLong || typed.length() > CODE_UNITS
        ? Optional.of(tooLong())
        : Optional.empty();
  }

  private static Wording tooLong() {
    return Wording.of(
        "is too long: at most " + AT_MOST + " characters",
        "is te lang: hooguit " + AT_MOST + " tekens");
  }

  private static Wording unprintable(int point) {
    var code = String.format("U+%04X", point);
    return Wording.of(
        "has a character that cannot be printed: " + code,
        "heeft een teken dat niet te drukken is: " + code);
  }
}
