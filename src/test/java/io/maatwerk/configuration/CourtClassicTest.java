package io.maatwerk.configuration;

import static io.maatwerk.configuration.Asking.FOIL_ON_CANVAS;
import static io.maatwerk.configuration.Asking.NL;
import static io.maatwerk.configuration.Asking.SHOE;
import static io.maatwerk.configuration.Asking.US;
import static io.maatwerk.configuration.Asking.asked;
import static io.maatwerk.configuration.Asking.choosing;
import static io.maatwerk.configuration.Asking.design;
import static io.maatwerk.configuration.Asking.euros;
import static io.maatwerk.configuration.Asking.zoe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.maatwerk.pricing.Line;
import io.maatwerk.product.Money;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the interfaces promise of designs and prices, on the product that they explain. */
class CourtClassicTest {

  @Test
  void priceHoldsWhatIsChosenSoFar() {
    var price = asked(FOIL_ON_CANVAS).price();

    assertThat(price.lines())
        .extracting(Line::id, Line::amount)
        .containsExactly(
            tuple("price", 12000L),
            tuple("monogram.text", 1200L),
            tuple("monogram.text.characters", 300L),
            tuple("monogram.style=foil", 1500L));
    assertThat(price.lines().get(2).name().in("en")).isEqualTo("3 characters");
    assertThat(price.total()).isEqualTo(euros(15000));
    assertThat(price.note().in("en")).isEqualTo("incl. 21% tax");
  }

  @Test
  void countsDesignsByTheRulesAlone() {
    assertThat(SHOE.designs()).contains(BigInteger.valueOf(240));
    assertThat(asked(choosing("monogram.style", "foil")).designs())
        .contains(BigInteger.valueOf(48));
    assertThat(asked(choosing("sole.style", "lugged")).designs()).contains(BigInteger.valueOf(120));
    assertThat(SHOE.dead()).isEmpty();
  }

  @Test
  void numbersDesignsInCatalogOrder() {
    var first = design(asked(Selection.EMPTY));
    assertThat(first.serial()).contains(BigInteger.ONE);
    assertThat(first.price().total()).isEqualTo(euros(12000));

    var last =
        choosing(
            "upper.material",
            "leather",
            "upper.colour",
            "flame",
            "upper.pattern",
            "check",
            "upper.pattern-colour",
            "flame",
            "sole.style",
            "lugged",
            "sole.colour",
            "ink",
            "monogram.text",
            "any",
            "monogram.style",
            "foil");
    assertThat(SHOE.serial(last.values())).contains(BigInteger.valueOf(240));
  }

  @Test
  void pricesRangeOverWhatCanBeHadToday() {
    assertThat(SHOE.range(NL)).contains(new PriceRange(euros(12000), euros(20000), true));
    var spring = new Terms(NL.market(), CourtClassic.LUGGED_FROM);
    assertThat(SHOE.range(spring)).contains(new PriceRange(euros(12000), euros(21500), true));
    assertThat(SHOE.range(US))
        .contains(new PriceRange(new Money("USD", 13000), new Money("USD", 22200), true));
  }

  @Test
  void impliesWhatEveryDesignLeft() {
    assertThat(asked(choosing("monogram.style", "foil")).implied())
        .containsOnly(
            entry("upper.material", "leather"),
            entry("monogram.text", "any"),
            entry("sole.style", "cup"));
    assertThat(asked(choosing("monogram.style", "none")).implied())
        .containsOnly(entry("monogram.text", "none"), entry("sole.style", "cup"));
  }

  @Test
  void isCompleteOnceEachOptionIsChosenOrImplied() {
    var most =
        choosing(
            "upper.colour",
            "chalk",
            "upper.pattern",
            "plain",
            "upper.pattern-colour",
            "ink",
            "sole.colour",
            "chalk",
            "monogram.style",
            "foil");

    assertThat(asked(most).complete()).isTrue();
    assertThat(asked(most.without("sole.colour")).complete()).isFalse();
    assertThat(asked(most.without("sole.colour")).open()).containsExactly("sole.colour");
  }

  @Test
  void needsAnInitialWhereNoneWasGivenAndPricesOneCharacter() {
    var foil = design(asked(choosing("monogram.style", "foil")));

    assertThat(foil.needs()).containsExactly("monogram.text");
    assertThat(foil.selection().values()).containsEntry("monogram.text", "any");
    assertThat(foil.selection().texts()).isEmpty();
    assertThat(foil.price().total()).isEqualTo(euros(17800));
  }

  @Test
  void countsAPremiumInADesignBeforeItIsCertain() {
    var answer = asked(choosing("sole.colour", "ink"));

    assertThat(answer.price().lines()).extracting(Line::id).containsExactly("price");
    assertThat(design(answer).price().lines())
        .extracting(Line::id)
        .containsExactly("price", "premium:two-tone");
    var both = asked(choosing("sole.colour", "ink", "upper.colour", "chalk"));
    assertThat(both.price().total()).isEqualTo(euros(14000));
  }

  @Test
  void completesToTheCheapestByLeavingThePremium() {
    var completion =
        SHOE.complete(
            choosing("sole.colour", "ink"), new Goal.Cheapest(), OptionalLong.empty(), NL);

    var design = ((Completion.Completed) completion).design();
    assertThat(design.price().total()).isEqualTo(euros(12000));
    assertThat(design.selection().values()).containsEntry("upper.colour", "ink");
  }

  @Test
  void saysWhatTheCheapestCostsWhenOnlyTheMoneyIsShort() {
    var foil = zoe("monogram.style", "foil");

    assertThat(SHOE.complete(foil, new Goal.Default(), OptionalLong.of(17999), NL))
        .isEqualTo(new Completion.TooDear(euros(18000), true));
    assertThat(SHOE.complete(foil, new Goal.Default(), OptionalLong.of(18000), NL))
        .isInstanceOf(Completion.Completed.class);
    assertThat(SHOE.complete(FOIL_ON_CANVAS, new Goal.Cheapest(), OptionalLong.of(0), NL))
        .isInstanceOfSatisfying(
            Completion.Clashing.class, clashing -> assertThat(clashing.conflicts()).hasSize(1));
  }

  @Test
  void followsWhatOthersSaved() {
    var saved =
        Map.of(
            "upper.colour", Map.of("flame", 3L, "chalk", 2L), "monogram.style", Map.of("foil", 1L));

    var completion =
        SHOE.complete(Selection.EMPTY, new Goal.Popular(saved), OptionalLong.empty(), NL);

    var design = ((Completion.Completed) completion).design();
    assertThat(design.selection().values())
        .containsEntry("upper.colour", "flame")
        .containsEntry("monogram.style", "foil")
        .containsEntry("upper.material", "leather")
        .containsEntry("upper.pattern", "plain");
    assertThat(SHOE.complete(Selection.EMPTY, new Goal.Popular(Map.of()), OptionalLong.empty(), NL))
        .isEqualTo(SHOE.complete(Selection.EMPTY, new Goal.Default(), OptionalLong.empty(), NL));
  }
}
