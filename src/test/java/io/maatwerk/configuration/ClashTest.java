package io.maatwerk.configuration;

import static io.maatwerk.configuration.Asking.FOIL_ON_CANVAS;
import static io.maatwerk.configuration.Asking.NL;
import static io.maatwerk.configuration.Asking.SHOE;
import static io.maatwerk.configuration.Asking.asked;
import static io.maatwerk.configuration.Asking.choosing;
import static io.maatwerk.configuration.Asking.euros;
import static io.maatwerk.configuration.Asking.state;
import static io.maatwerk.configuration.Asking.zoe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.maatwerk.product.Rule;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What does not go together in a Court Classic, and what becomes of it. */
class ClashTest {

  @Test
  void foilClashesWithCanvas() {
    var answer = asked(FOIL_ON_CANVAS, "monogram.style");

    assertThat(answer.valid()).isFalse();
    assertThat(answer.available()).isFalse();
    assertThat(answer.complete()).isFalse();
    assertThat(answer.implied()).isEmpty();
    assertThat(answer.design()).isEmpty();
    assertThat(answer.designs()).contains(BigInteger.ZERO);
    assertThat(answer.conflicts())
        .containsExactly(
            new Conflict(
                List.of(CourtClassic.foilNeedsLeather()),
                Map.of("upper.material", "canvas", "monogram.style", "foil"),
                Optional.empty(),
                true));
  }

  @Test
  void canvasTakesGivingUpTheFoil() {
    var answer = asked(FOIL_ON_CANVAS, "monogram.style");

    var canvas = state(answer, "upper.material", "canvas");
    assertThat(canvas.state()).isEqualTo(State.CONFLICTS);
    assertThat(canvas.giveUp()).isEqualTo(1);
    assertThat(canvas.rules()).containsExactly(CourtClassic.foilNeedsLeather());
    assertThat(canvas.price()).contains(euros(13500));
    var leather = state(answer, "upper.material", "leather");
    assertThat(leather.state()).isEqualTo(State.AVAILABLE);
    assertThat(leather.giveUp()).isZero();
    assertThat(leather.price()).contains(euros(18000));
  }

  @Test
  void leatherResolvesTheClashWhenTheFoilIsKept() {
    assertThat(asked(FOIL_ON_CANVAS, "monogram.style").resolutions())
        .containsExactly(
            new Resolution(
                Map.of("upper.material", new Change("canvas", Optional.of("leather"))),
                euros(18000),
                true));
  }

  @Test
  void eitherOfTwoChoicesResolvesTheClashAndTheOneNearestToTheDefaultsIsFirst() {
    assertThat(asked(FOIL_ON_CANVAS).resolutions())
        .containsExactly(
            new Resolution(
                Map.of("monogram.style", new Change("foil", Optional.of("print"))),
                euros(13500),
                true),
            new Resolution(
                Map.of("upper.material", new Change("canvas", Optional.of("leather"))),
                euros(18000),
                true));
  }

  @Test
  void saysFromWhenAChoiceCanBeHad() {
    var lugged = state(asked(Selection.EMPTY), "sole.style", "lugged");
    assertThat(lugged.state()).isEqualTo(State.UNAVAILABLE);
    assertThat(lugged.reason().orElseThrow().in("en")).isEqualTo("from 2027-03-01");
    assertThat(lugged.price()).isEmpty();

    var spring = new Terms(NL.market(), CourtClassic.LUGGED_FROM);
    var later = SHOE.evaluate(Selection.EMPTY, Set.of(), spring);
    assertThat(state(later, "sole.style", "lugged").state()).isEqualTo(State.AVAILABLE);
  }

  @Test
  void whatCannotBeHadIsAConflictOfItsOwnBesideTheOthers() {
    var chosen = new LinkedHashMap<>(FOIL_ON_CANVAS.values());
    chosen.put("sole.style", "lugged");
    var answer = asked(new Selection(chosen, FOIL_ON_CANVAS.texts()));

    assertThat(answer.conflicts()).hasSize(2);
    var own = answer.conflicts().get(0);
    assertThat(own.rules()).isEmpty();
    assertThat(own.choices()).containsExactly(entry("sole.style", "lugged"));
    assertThat(own.reason().orElseThrow().in("en")).isEqualTo("from 2027-03-01");
    assertThat(answer.conflicts().get(1).rules()).containsExactly(CourtClassic.foilNeedsLeather());
    assertThat(answer.resolutions().get(0).changes())
        .containsEntry("sole.style", new Change("lugged", Optional.of("cup")));
  }

  @Test
  void whatCannotBeHadIsStillValid() {
    var answer = asked(choosing("sole.style", "lugged"));

    assertThat(answer.valid()).isTrue();
    assertThat(answer.available()).isFalse();
    assertThat(answer.design()).isEmpty();
  }

  @Test
  void aMonogramIsThereWholeOrNotAtAll() {
    var answer = asked(zoe("monogram.style", "none"));

    assertThat(answer.conflicts()).hasSize(1);
    assertThat(answer.conflicts().get(0).rules())
        .extracting(Rule::id)
        .containsExactly("part:monogram");
    assertThat(answer.resolutions())
        .containsExactly(
            new Resolution(
                Map.of("monogram.text", new Change("ZOE", Optional.of(""))), euros(12000), true),
            new Resolution(
                Map.of("monogram.style", new Change("none", Optional.of("print"))),
                euros(13500),
                true));
  }

  @Test
  void aTextThatMustStillBeWrittenChangesToNothingYet() {
    var answer =
        asked(choosing("monogram.text", "none", "monogram.style", "print"), "monogram.style");

    assertThat(answer.resolutions())
        .containsExactly(
            new Resolution(
                Map.of("monogram.text", new Change("", Optional.empty())), euros(13300), true));
  }
}
