package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyTest {

  private static final Writing WRITING = new Writing(Typeface.load());
  private static final Headline.Room ROOM = new Headline.Room(100, 50, 600);

  private static Headline set(String text, int lines) {
    return new Copy(text, ROOM, WRITING).set(lines, 1);
  }

  private static List<String> texts(Headline headline) {
    return IntStream.range(0, headline.rows().size()).mapToObj(headline::text).toList();
  }

  @Test
  void breaksBetweenWordsIntoLinesOfAboutTheSameLength() {
    assertThat(texts(set("one two three four", 2))).containsExactly("one two", "three four");
  }

  @Test
  void keepsShortWordsOnFewerLines() {
    assertThat(texts(set("one", 3))).containsExactly("one");
    assertThat(set("one", 3).size()).isEqualTo(100);
  }

  @Test
  void breaksAWordThatNoLineHolds() {
    var headline = set("W".repeat(30), 3);
    assertThat(String.join("", texts(headline))).isEqualTo("W".repeat(30));
    assertThat(headline.rows()).allMatch(row -> row.width() * headline.size() <= 600);
  }

  @Test
  void cutsWhatHasNoRoomAtTheSmallestSize() {
    var headline = set("W".repeat(60), 2);
    assertThat(headline.shown()).isLessThan(1);
    assertThat(headline.size()).isEqualTo(50);
    assertThat(headline.text(1)).endsWith("W…");
  }

  @Test
  void setsNothing() {
    assertThat(texts(set("", 1))).containsExactly("");
  }
}
