package io.maatwerk.studio;

import static io.maatwerk.studio.Sneaker.chosen;
import static io.maatwerk.studio.Sneaker.wishes;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.TextVerdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WishReaderTest {

  @Test
  void takesAFieldEqualToItsDefaultForUntouched() {
    assertThat(chosen("upper.material=canvas&upper.colour=flame&monogram.text="))
        .isEqualTo(Map.of("upper.colour", "flame"));
  }

  @Test
  void takesADefaultThatIsSaidToBeOwn() {
    assertThat(chosen("upper.material=canvas&own=upper.material"))
        .isEqualTo(Map.of("upper.material", "canvas"));
  }

  @Test
  void ignoresWhatTheDesignShowedOfItself() {
    assertThat(chosen("upper.material=leather&follows=upper.material%3Dleather")).isEmpty();
  }

  @Test
  void takesAChoiceThatDiffersFromWhatTheDesignShowed() {
    assertThat(chosen("upper.material=canvas&follows=upper.material%3Dleather"))
        .isEqualTo(Map.of("upper.material", "canvas"));
  }

  @Test
  void takesADefaultThatTheShopperTurnedBackTo() {
    assertThat(chosen("upper.material=canvas&before=upper.material%3Dleather"))
        .isEqualTo(Map.of("upper.material", "canvas"));
  }

  @Test
  void readsATextAndNoText() {
    var wishes = wishes("monogram.text=+ZOE+");

    assertThat(wishes.own().values()).isEqualTo(Map.of("monogram.text", "any"));
    assertThat(wishes.own().texts()).isEqualTo(Map.of("monogram.text", "ZOE"));
    assertThat(chosen("monogram.text=&own=monogram.text"))
        .isEqualTo(Map.of("monogram.text", "none"));
  }

  @Test
  void keepsATextThatCannotBeMadeAsItWasTyped() {
    var wishes = wishes("monogram.text=zoe");

    assertThat(wishes.own().values()).isEmpty();
    assertThat(wishes.typed()).containsEntry("monogram.text", "zoe");
    assertThat(wishes.misses())
        .singleElement()
        .isInstanceOfSatisfying(
            Miss.BadText.class,
            bad -> assertThat(bad.verdict()).isInstanceOf(TextVerdict.Stranger.class));
  }

  @Test
  void namesTheOptionNearestToAnUnknownOne() {
    assertThat(wishes("uper.colour=ink").misses())
        .singleElement()
        .isInstanceOfSatisfying(
            Miss.UnknownOption.class,
            unknown -> {
              assertThat(unknown.name()).isEqualTo("uper.colour");
              assertThat(unknown.nearest().orElseThrow().id()).isEqualTo("upper.colour");
            });
  }

  @Test
  void namesTheChoiceNearestToAnUnknownOne() {
    assertThat(wishes("upper.colour=inc").misses())
        .singleElement()
        .isInstanceOfSatisfying(
            Miss.UnknownChoice.class, unknown -> assertThat(unknown.nearest()).contains("ink"));
  }

  @Test
  void leavesParametersOfOthersAlone() {
    var wishes = wishes("utm_source=mail&language=nl&fbclid=x&%zz=1");

    assertThat(wishes.own().values()).isEmpty();
    assertThat(wishes.misses()).isEmpty();
  }

  @Test
  void knowsTheNewestChoiceByTheDesignBefore() {
    var wishes = wishes("upper.material=leather&upper.colour=ink&before=upper.material%3Dleather");

    assertThat(wishes.newest()).containsExactly("upper.colour");
    assertThat(wishes("upper.colour=ink").newest()).isEmpty();
  }

  @Test
  void survivesADesignBeforeThatHoldsOthers() {
    var nested = "before=".repeat(20_000);

    assertThat(wishes("upper.colour=ink&before=" + nested).newest())
        .containsExactly("upper.colour");
  }

  @Test
  void answersAThousandUnknownFieldsBriefly() {
    var query = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      query.append("a.").append(i).append("=1&");
    }

    assertThat(wishes(query.toString()).misses()).hasSizeLessThan(20);
  }
}
