package io.maatwerk.product;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text may be and what it costs.
 *
 * @param atMost user-perceived characters, spaces too
 * @param alphabet any printable character when empty
 * @param preset the text that stands while the shopper gives none
 * @param surcharge for a text that is not empty
 * @param perCharacter for each user-perceived character that is not a space
 */
public record TextOption(
    int atMost,
    Optional<Alphabet> alphabet,
    Optional<String> preset,
    Amounts surcharge,
    Amounts perCharacter) {

  private static final Pattern CHARACTER = Pattern.compile("\\X");
  private static final Pattern SPACES_AT_AN_END =
      Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Whether a text that a shopper typed can be had: cut, composed (NFC), measured and spelled. */
  public TextVerdict judge(String typed) {
    var text = cut(Normalizer.normalize(typed, Normalizer.Form.NFC));
    var stranger = text.codePoints().filter(point -> !allows(point)).findFirst();
    if (stranger.isPresent()) {
      return new TextVerdict.Stranger(Character.toString(stranger.getAsInt()), alphabet);
    }
    long length = characters(text);
    return length > atMost
        ? new TextVerdict.TooLong(length, atMost)
        : new TextVerdict.Accepted(text);
  }

  /** User-perceived characters (extended grapheme clusters, UAX 29), spaces too. */
  public static long characters(String text) {
    return CHARACTER.matcher(text).results().count();
  }

  /** User-perceived characters that are not spaces: those that are paid for. */
  public static long charactersPaid(String text) {
    return CHARACTER.matcher(text).results().filter(match -> !cut(match.group()).isEmpty()).count();
  }

  /** Without spaces at its ends, those that do not break a line too. */
  private static String cut(String text) {
    return SPACES_AT_AN_END.matcher(text).replaceAll("");
  }

  private boolean allows(int point) {
    return alphabet.isPresent() ? alphabet.get().contains(point) : isPrintable(point);
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> point == ZERO_WIDTH_JOINER;
      default -> true;
    };
  }
}
