package io.maatwerk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextOptionTest {

  private static final String NO_BREAK_SPACE = "\u00a0";

  /** What people call one character, though most are several code points or code units. */
  static final List<String> CHARACTERS =
      List.of(
          "A",
          "z",
          "7",
          "&",
          "\u00e9",
          "e\u0301",
          "\u1ec7",
          "\u0928\u093f",
          "\uD83D\uDE00",
          "\uD83C\uDDF3\uD83C\uDDF1",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\uD83D\uDC4D\uD83C\uDFFD",
          "\u2764\uFE0F");

  private static TextOption text(int atMost, String alphabet) {
    return new TextOption(
        atMost,
        Optional.of(alphabet).filter(a -> !a.isEmpty()).map(Alphabet::new),
        Optional.empty(),
        Amounts.NOTHING,
        Amounts.NOTHING);
  }

  @Property(tries = 300)
  void countsWhatPeopleCallCharacters(@ForAll("characters") List<String> characters) {
    assertThat(TextOption.characters(String.join("", characters))).isEqualTo(characters.size());
  }

  @Property(tries = 300)
  void chargesEveryCharacterThatIsNoSpace(@ForAll("characters") List<String> characters) {
    long spaces = characters.stream().filter(" "::equals).count();

    assertThat(TextOption.charactersPaid(String.join("", characters)))
        .isEqualTo(characters.size() - spaces);
  }

  @Property(tries = 300)
  void takesAsManyCharactersAsItSaysAndNoMore(
      @ForAll("characters") List<String> characters, @ForAll @IntRange(min = 1, max = 8) int most) {
    var typed = "A" + String.join("", characters) + "A";
    long length = characters.size() + 2L;

    var verdict = text(most, "").judge(typed);

    if (length <= most) {
      assertThat(verdict).isInstanceOf(TextVerdict.Accepted.class);
    } else {
      assertThat(verdict).isEqualTo(new TextVerdict.TooLong(length, most));
    }
  }

  @Property(tries = 300)
  void cutsSpacesAtBothEnds(@ForAll("spaces") String before, @ForAll("spaces") String after) {
    assertThat(text(3, "A-Z").judge(before + "ZOE" + after))
        .isEqualTo(new TextVerdict.Accepted("ZOE"));
    assertThat(text(3, "A-Z").judge(before + after)).isEqualTo(new TextVerdict.Accepted(""));
  }

  @Provide
  Arbitrary<List<String>> characters() {
    return Arbitraries.of(CHARACTERS).list().ofMaxSize(8).map(TextOptionTest::spaced);
  }

  private static List<String> spaced(List<String> characters) {
    return characters.stream()
        .flatMap(c -> c.equals("&") ? List.of(" ", c).stream() : List.of(c).stream())
        .toList();
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of(" ", "\t", "\n", NO_BREAK_SPACE, "\u2003", "\u202f", "\u3000")
        .list()
        .ofMaxSize(4)
        .map(spaces -> String.join("", spaces));
  }

  @Example
  void composesWhatWasTypedInPieces() {
    assertThat(text(1, "\u00e9").judge("e\u0301")).isEqualTo(new TextVerdict.Accepted("\u00e9"));
    assertThat(text(1, "e\u0301").judge("\u00e9")).isEqualTo(new TextVerdict.Accepted("\u00e9"));
  }

  @Example
  void tellsCapitalsFromSmallLetters() {
    assertStranger(text(3, "A-Z").judge("Zoe"), "o");
  }

  @Example
  void namesTheFirstCharacterThatIsNotListed() {
    assertStranger(text(3, "A-Z0-9 &").judge("A&\uD83D\uDE00"), "\uD83D\uDE00");
    assertThat(text(5, "A-Z0-9 &").judge("A & 9")).isEqualTo(new TextVerdict.Accepted("A & 9"));
    assertStranger(text(3, "A-Z").judge("A Z"), " ");
  }

  @Example
  void readsAHyphenAtEitherEndAsAHyphen() {
    assertThat(text(3, "A-Z-").judge("A-Z")).isEqualTo(new TextVerdict.Accepted("A-Z"));
    assertThat(text(1, "-A").judge("-")).isEqualTo(new TextVerdict.Accepted("-"));
    assertStranger(text(3, "A-Z").judge("A-Z"), "-");
  }

  @Example
  void takesAnyPrintableCharacterWithoutAnAlphabet() {
    var any = text(9, "");
    CHARACTERS.forEach(one -> assertThat(any.judge(one)).isInstanceOf(TextVerdict.Accepted.class));
    assertStranger(any.judge("A\u0007B"), "\u0007");
    assertStranger(any.judge("A\nB"), "\n");
    assertStranger(any.judge("A\u202eB"), "\u202e");
    assertStranger(any.judge("A\u200bB"), "\u200b");
    assertStranger(any.judge("A\uE000"), "\uE000");
    assertStranger(any.judge("A\uD83D"), "\uD83D");
  }

  private static void assertStranger(TextVerdict verdict, String character) {
    assertThat(verdict)
        .isInstanceOfSatisfying(
            TextVerdict.Stranger.class,
            stranger -> assertThat(stranger.character()).isEqualTo(character));
  }
}
