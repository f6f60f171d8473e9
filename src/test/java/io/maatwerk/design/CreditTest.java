package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {

  @Test
  void cutsSpacesAtTheEnds() {
    assertThat(Credit.kept(Optional.of("  Zoë & Co "))).contains("Zoë & Co");
    assertThat(Credit.kept(Optional.of("   "))).isEmpty();
  }

  @Test
  void countsWhatPeopleSeeAsOneCharacter() {
    assertThat(Credit.flaws("by", Optional.of("👩‍🎨".repeat(60)))).isEmpty();
    assertThat(Credit.flaws("by", Optional.of("x".repeat(61))))
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.message().in("en")).contains("at most 60"));
  }

  @Test
  void refusesMarksPiledOnOneCharacter() {
    assertThat(Credit.flaws("name", Optional.of("a" + "\u0301".repeat(500)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u0000", "\u202Eevil", "\uD800"})
  void refusesWhatCannotBePrinted(String name) {
    assertThat(Credit.flaws("name", Optional.of(name)))
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.message().in("en")).contains("U+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"</script><script>alert(1)</script>", "{#if}", "\"'&<>", "Ünïcödé 日本"})
  void takesAnythingPrintableAsItStands(String name) {
    assertThat(Credit.flaws("name", Optional.of(name))).isEmpty();
    assertThat(Credit.kept(Optional.of(name))).contains(name);
  }
}
