package io.maatwerk.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Alphabet;
import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Look;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Status;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.Wording;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionReaderTest {

  private static final Product SHOE = shoe();

  @Test
  void readsChoicesTextsAndWhatToKeep() {
    var reading =
        SelectionReader.read(
            SHOE,
            Map.of("upper.colour", "chalk", "monogram.style", "none"),
            Map.of("monogram.text", " ZOE "),
            List.of("upper.colour"));
    var understood = (SelectionReading.Understood) reading;
    assertThat(understood.selection().values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("upper.colour", "chalk", "monogram.style", "none", "monogram.text", "any"));
    assertThat(understood.selection().texts()).isEqualTo(Map.of("monogram.text", "ZOE"));
    assertThat(understood.keep()).containsExactly("upper.colour");
  }

  @Test
  void readsABlankTextAsNone() {
    for (var blank : List.of("", "   ", "\u2003\t")) {
      assertThat(selection(Map.of(), Map.of("monogram.text", blank)))
          .isEqualTo(new Selection(Map.of("monogram.text", "none"), Map.of()));
    }
  }

  @Test
  void readsAnyAndNoneOfATextAmongTheChoices() {
    assertThat(selection(Map.of("monogram.text", "any"), Map.of()))
        .isEqualTo(new Selection(Map.of("monogram.text", "any"), Map.of()));
    assertThat(selection(Map.of("monogram.text", "none"), Map.of("monogram.text", "")))
        .isEqualTo(new Selection(Map.of("monogram.text", "none"), Map.of()));
    assertThat(selection(Map.of("monogram.text", "any"), Map.of("monogram.text", "Z")).texts())
        .containsEntry("monogram.text", "Z");
  }

  @Test
  void namesTheNearestOptionAndChoice() {
    assertThat(english(Map.of("upper.color", "chalk"), Map.of()))
        .containsExactly(
            mistake(
                "choices.upper.color",
                "unknown option 'upper.color'; did you mean 'upper.colour'?"));
    assertThat(english(Map.of("upper.colour", "chlak"), Map.of()))
        .containsExactly(
            mistake("choices.upper.colour", "unknown choice 'chlak'; did you mean 'chalk'?"));
    assertThat(mistakes(Map.of(), Map.of("monogram.txt", "A")))
        .extracting(mistake -> mistake.message().in("en"))
        .containsExactly("unknown option 'monogram.txt'; did you mean 'monogram.text'?");
  }

  @Test
  void refusesNoneWhereNothingMayBeLeftOut() {
    assertThat(mistakes(Map.of("upper.colour", "none"), Map.of())).hasSize(1);
  }

  @Test
  void saysHowATextIsTooLongOrStrange() {
    assertThat(english(Map.of(), Map.of("monogram.text", "ABCD")))
        .containsExactly(mistake("texts.monogram.text", "has 4 characters; at most 3 fit"));
    assertThat(english(Map.of(), Map.of("monogram.text", "AéB")))
        .containsExactly(mistake("texts.monogram.text", "'é' is not in its alphabet, A-Z"));
    assertThat(english(Map.of(), Map.of("note.text", "a\u0007")))
        .containsExactly(mistake("texts.note.text", "U+0007 cannot be printed"));
  }

  @Test
  void tellsShoppersInTheirLanguage() {
    assertThat(mistakes(Map.of(), Map.of("monogram.text", "ABCD")))
        .extracting(mistake -> mistake.message().in("nl"))
        .containsExactly("heeft 4 tekens; er passen er 3");
  }

  @Test
  void refusesWordsWhereTheyDoNotBelong() {
    assertThat(mistakes(Map.of(), Map.of("upper.colour", "chalk")))
        .extracting(mistake -> mistake.message().in("en"))
        .containsExactly("'upper.colour' is not a text; its choice belongs in choices");
    assertThat(mistakes(Map.of("monogram.text", "ZOE"), Map.of()))
        .extracting(mistake -> mistake.message().in("en"))
        .containsExactly(
            "'ZOE' is no choice of a text, which has 'none' and 'any'; words are texts");
  }

  @Test
  void refusesAContradictionBetweenChoicesAndTexts() {
    assertThat(english(Map.of("monogram.text", "none"), Map.of("monogram.text", "A")))
        .containsExactly(
            mistake("texts.monogram.text", "contradicts choices.monogram.text, which is 'none'"));
    assertThat(mistakes(Map.of("monogram.text", "any"), Map.of("monogram.text", ""))).hasSize(1);
  }

  @Test
  void refusesWhatIsNoText() {
    var nothing = new HashMap<String, Object>();
    nothing.put("upper.colour", null);
    assertThat(english(nothing, Map.of()))
        .containsExactly(mistake("choices.upper.colour", "must be a text"));
    assertThat(mistakes(Map.of("upper.colour", 5), Map.of("monogram.text", List.of())))
        .extracting(Mistake::path)
        .containsExactly("choices.upper.colour", "texts.monogram.text");
  }

  @Test
  void namesWhatToKeepByItsPlace() {
    var keep = Arrays.asList("upper.colour", null, "upper.colur");
    var reading = SelectionReader.read(SHOE, Map.of(), Map.of(), keep);
    assertThat(((SelectionReading.Misunderstood) reading).mistakes())
        .extracting(Mistake::path)
        .containsExactly("keep.1", "keep.2");
  }

  @Test
  void reportsFiftyMistakesAtMostAndCutsWhatItQuotes() {
    var many = new HashMap<String, String>();
    for (int i = 0; i < 5000; i++) {
      many.put("😀".repeat(100) + i, "x");
    }
    var mistakes = mistakes(many, Map.of());
    assertThat(mistakes).hasSize(50);
    assertThat(mistakes.get(0).path()).hasSizeLessThan(140).endsWith("…");
  }

  private static Selection selection(Map<String, ?> choices, Map<String, ?> texts) {
    var reading = SelectionReader.read(SHOE, choices, texts, List.of());
    return ((SelectionReading.Understood) reading).selection();
  }

  private static Map.Entry<String, String> mistake(String path, String message) {
    return Map.entry(path, message);
  }

  private static List<Map.Entry<String, String>> english(
      Map<String, ?> choices, Map<String, ?> texts) {
    return mistakes(choices, texts).stream()
        .map(mistake -> mistake(mistake.path(), mistake.message().in("en")))
        .toList();
  }

  private static List<Mistake> mistakes(Map<String, ?> choices, Map<String, ?> texts) {
    var reading = SelectionReader.read(SHOE, choices, texts, List.of());
    return ((SelectionReading.Misunderstood) reading).mistakes();
  }

  private static Product shoe() {
    var colour = option("upper.colour", OptionKind.COLOUR, false, "chalk", "ink");
    var style = option("monogram.style", OptionKind.STYLE, true, "print", "foil");
    var monogram = text("monogram.text", 3, Optional.of(new Alphabet("A-Z")));
    var note = text("note.text", 9, Optional.empty());
    return new Product(
        "acme",
        "shoe",
        Wording.of("Shoe"),
        Wording.EMPTY,
        Status.LIVE,
        Amounts.NOTHING,
        List.of(),
        List.of(part("upper", colour), part("monogram", style, monogram), part("note", note)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Part part(String id, Option... options) {
    boolean optional = options[0].omissible();
    return new Part(id, Wording.of(id), Optional.empty(), optional, List.of(options));
  }

  private static Option option(String id, OptionKind kind, boolean omissible, String... choices) {
    var all =
        Arrays.stream(choices)
            .map(
                choice ->
                    new Choice(
                        choice,
                        Wording.of(choice),
                        Amounts.NOTHING,
                        Availability.ALWAYS,
                        Look.NONE))
            .toList();
    return new Option(
        id, kind, omissible, all, omissible ? Choice.NONE : choices[0], Optional.empty());
  }

  private static Option text(String id, int atMost, Optional<Alphabet> alphabet) {
    var text = new TextOption(atMost, alphabet, Optional.empty(), Amounts.NOTHING, Amounts.NOTHING);
    return new Option(
        id, OptionKind.TEXT, true, Collections.emptyList(), Choice.NONE, Optional.of(text));
  }
}
