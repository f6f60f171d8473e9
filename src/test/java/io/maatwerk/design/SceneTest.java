package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Money;
import io.maatwerk.rendering.Words;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SceneTest {

  private static final PublishedProduct SHOE =
      CatalogReader.read(Path.of("catalog/meridian")).brands().get(0).products().get(0);

  private static final Optional<BigInteger> SERIAL = Optional.of(new BigInteger("48213"));
  private static final Optional<BigInteger> DESIGNS = Optional.of(new BigInteger("4213557"));

  private static Words words(String language) {
    return new CardWords(SHOE, language)
        .of(
            Optional.of("Sunday"),
            Optional.of("Zoë"),
            Optional.of(new Money("EUR", 15250)),
            SERIAL,
            DESIGNS);
  }

  @Test
  void speaksTheDesignsLanguage() {
    assertThat(words("en").credit()).contains(new Words.Credit("designed by", "Zoë"));
    assertThat(words("nl").credit()).contains(new Words.Credit("ontworpen door", "Zoë"));
    assertThat(words("en").edition()).contains(new Words.Edition("No. 48,213", "of 4,213,557"));
    assertThat(words("nl").edition()).contains(new Words.Edition("Nr. 48.213", "van 4.213.557"));
  }

  @Test
  void tellsThePriceOnlyToWhomItIsShown() {
    var shown = Scene.of(Samples.design("court-classic"), SHOE);
    assertThat(shown.words().price())
        .hasValueSatisfying(price -> assertThat(price).contains("150"));
    var hidden =
        new CardWords(SHOE, "en")
            .of(Optional.empty(), Optional.empty(), Optional.empty(), SERIAL, DESIGNS);
    assertThat(hidden.price()).isEmpty();
  }

  @Test
  void hasNoNumberWhereDesignsCannotBeCounted() {
    var scene = Scene.of(Samples.withoutNumber("court-classic"), SHOE);
    assertThat(scene.words().edition()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"og", "square", "story"})
  void hasAKeyForAllThatACardSays(String format) {
    var design = Samples.design("court-classic");
    var all = words("en");
    var scenes =
        List.of(
            all,
            words("nl"),
            new CardWords(SHOE, "en")
                .of(Optional.of("Monday"), Optional.of("Zoë"), Optional.empty(), SERIAL, DESIGNS),
            new CardWords(SHOE, "en")
                .of(Optional.of("Sunday"), Optional.of("Zoë"), Optional.empty(), SERIAL, DESIGNS),
            new CardWords(SHOE, "en")
                .of(Optional.of("Sunday"), Optional.empty(), Optional.empty(), SERIAL, DESIGNS),
            new CardWords(SHOE, "en")
                .of(Optional.of("Sunday"), Optional.empty(), Optional.empty(), DESIGNS, DESIGNS));
    assertThat(scenes)
        .extracting(words -> new Scene(SHOE, design.selection(), words).key(format))
        .doesNotHaveDuplicates();
  }

  @Test
  void hasOneKeyForProductsAlone() {
    var selection = Samples.design("court-classic").selection();
    var english = new Scene(SHOE, selection, words("en"));
    var dutch = new Scene(SHOE, selection, words("nl"));
    assertThat(english.key("thumb")).isEqualTo(dutch.key("thumb"));
    assertThat(english.key("side")).isEqualTo(dutch.key("side"));
  }
}
