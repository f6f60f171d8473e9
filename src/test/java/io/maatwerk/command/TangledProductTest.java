package io.maatwerk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Completion;
import io.maatwerk.configuration.Goal;
import io.maatwerk.configuration.State;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Selection;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A product that no diagram holds is linted, priced and answered all the same. */
@Execution(ExecutionMode.CONCURRENT)
class TangledProductTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path catalog;

  @Test
  void warnsAndAnswersExactly() throws Exception {
    Knot.write(catalog);

    var reading = CatalogReader.read(catalog, TODAY);

    assertThat(reading.hasErrors()).isFalse();
    assertThat(reading.findings())
        .extracting(finding -> finding.toString())
        .filteredOn(finding -> finding.endsWith("[too-tangled]"))
        .singleElement()
        .asString()
        .contains("warning: rules tie 30 options into a knot")
        .contains("designs are not counted");
    answers(reading.brands().get(0).products().get(0));
  }

  private static void answers(PublishedProduct published) {
    var configurator = published.configurator().unhurried();
    assertThat(configurator.tangle()).isPresent();
    assertThat(configurator.designs()).isEmpty();
    var terms = new Terms(published.brand().defaultMarket(), TODAY);

    var untouched = configurator.evaluate(Selection.EMPTY, Set.of(), terms);
    assertThat(untouched.design().orElseThrow().price().total().amount()).isEqualTo(1800);
    assertThat(untouched.designs()).isEmpty();
    assertThat(untouched.options())
        .flatMap(option -> option.choices())
        .noneMatch(choice -> choice.state() == State.UNVERIFIED);
    assertThat(configurator.range(terms).orElseThrow().from().amount()).isEqualTo(1800);

    var huge = new Selection(Map.of("p0.style", "huge", "p1.style", "huge"), Map.of());
    var completion =
        configurator.complete(huge, new Goal.Cheapest(), OptionalLong.of(100_000), terms);
    assertThat(completion)
        .isInstanceOfSatisfying(
            Completion.Completed.class,
            completed ->
                assertThat(completed.design().selection().values())
                    .containsAllEntriesOf(huge.values()));
  }

  @Test
  void hasAPriceAndNoNumber() throws Exception {
    Knot.write(catalog);
    var out = new StringWriter();

    int status =
        Maatwerk.run(
            new PrintWriter(out, true),
            new PrintWriter(new StringWriter(), true),
            "price",
            "acme/knot",
            "--choose",
            "p0.style=huge",
            "--catalog",
            catalog.toString());

    assertThat(status).isZero();
    assertThat(out.toString()).contains("Huge");
  }
}
