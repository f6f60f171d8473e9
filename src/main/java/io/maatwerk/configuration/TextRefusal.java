package io.maatwerk.configuration;

import io.maatwerk.product.Alphabet;
import io.maatwerk.product.TextVerdict;
import io.maatwerk.product.TextVerdict.Stranger;
import io.maatwerk.product.TextVerdict.TooLong;
import io.maatwerk.product.Wording;

/** Why a text cannot be had as it was typed, for who typed it. */
final class TextRefusal {

  private TextRefusal() {}

  /** The sentence for a verdict other than an acceptance. */
  static Wording of(TextVerdict verdict) {
    if (verdict instanceof TooLong tooLong) {
      return Wording.of(
          "has %d characters; at most %d fit".formatted(tooLong.characters(), tooLong.atMost()),
          "heeft %d tekens; er passen er %d".formatted(tooLong.characters(), tooLong.atMost()));
    }
    var stranger = (Stranger) verdict;
    return stranger
        .alphabet()
        .map(alphabet -> outside(alphabet, stranger.character()))
        .orElseGet(() -> unprintable(stranger.character().codePointAt(0)));
  }

  private static Wording outside(Alphabet alphabet, String character) {
    return Wording.of(
        "'%s' is not in its alphabet, %s".formatted(character, alphabet.written()),
        "'%s' hoort niet bij de tekens, %s".formatted(character, alphabet.written()));
  }

  private static Wording unprintable(int point) {
    return Wording.of(
        "U+%04X cannot be printed".formatted(point), "U+%04X is niet te drukken".formatted(point));
  }
}
