package io.maatwerk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> OPTIONS =
      List.of("upper.colour", "upper.material", "sole.colour", "monogram.text");

  @Test
  void findsTheNameFewestEditsAway() {
    assertThat(Nearest.to("upper.color", OPTIONS)).contains("upper.colour");
    assertThat(Nearest.to("monogran.text", OPTIONS)).contains("monogram.text");
  }

  @Test
  void findsSomethingHoweverFar() {
    assertThat(Nearest.to("zzz", OPTIONS)).isPresent();
    assertThat(Nearest.to("zzz", List.of())).isEmpty();
  }

  @Test
  void suggestsOnlyWhatIsLikely() {
    assertThat(Nearest.likely("sole.color", OPTIONS)).contains("sole.colour");
    assertThat(Nearest.likely("aglet", OPTIONS)).isEmpty();
    assertThat(Nearest.likely("a", List.of("b"))).contains("b");
  }

  @Test
  void countsSwappedNeighboursOnce() {
    assertThat(Nearest.edits("leahter", "leather")).isEqualTo(1);
    assertThat(Nearest.edits("", "abc")).isEqualTo(3);
    assertThat(Nearest.edits("same", "same")).isZero();
  }

  @Test
  void comparesHostileNamesQuickly() {
    assertThat(Nearest.edits("x".repeat(1_000_000), "y".repeat(1_000_000))).isEqualTo(80);
  }
}
