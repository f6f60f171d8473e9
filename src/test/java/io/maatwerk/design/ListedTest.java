package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListedTest {

  private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");
  private static final int MANY = 50;

  @Inject Designs designs;
  @Inject Entry entry;
  private List<Listed> written;

  /** Several of them are saved in the same moment. */
  @BeforeEach
  void save() {
    QuarkusTransaction.requiringNew().run(() -> DesignRow.deleteAll());
    written =
        IntStream.range(0, MANY)
            .mapToObj(i -> Samples.design("paged", LONG_AGO.plusSeconds(i / 7)))
            .peek(design -> entry.write(design, Receipt.of(Samples.request(design.id(), "x"))))
            .map(design -> new Listed(design.id(), design.created()))
            .sorted(Comparator.comparing(Listed::created).thenComparing(Listed::id))
            .toList();
  }

  @Test
  void namesEachOnceInTheOrderOfSavingWhateverThePage() {
    for (int most : new int[] {1, 7, 13, MANY, 2 * MANY}) {
      assertThat(pages(most)).isEqualTo(written);
    }
  }

  @Test
  void knowsWhereAFullPageEnds() {
    assertThat(designs.endOfPage(Listed.FIRST, 20)).contains(written.get(19));
    assertThat(designs.endOfPage(written.get(19), 20)).contains(written.get(39));
    assertThat(designs.endOfPage(written.get(39), 20)).isEmpty();
    assertThat(designs.endOfPage(Listed.FIRST, MANY)).contains(written.get(MANY - 1));
  }

  @Test
  void goesOnBehindOneThatWasDeletedSince() {
    designs.remove(written.get(19).id());

    assertThat(designs.listed(written.get(19), MANY)).isEqualTo(written.subList(20, MANY));
    assertThat(designs.listed(Listed.FIRST, MANY)).doesNotContain(written.get(19)).hasSize(49);
  }

  @Test
  void namesNoneThatItsMakerKeptToThemselves() {
    var design = Samples.unlisted("paged");
    entry.write(design, Receipt.of(Samples.request(design.id(), "x")));

    assertThat(designs.listed(Listed.FIRST, 2 * MANY)).isEqualTo(written);
    assertThat(designs.newest("brand", "paged", 2 * MANY)).hasSize(MANY);
    assertThat(designs.find(design.id())).isPresent();
  }

  private List<Listed> pages(int most) {
    var all = new ArrayList<Listed>();
    var page = designs.listed(Listed.FIRST, most);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = designs.listed(page.get(page.size() - 1), most);
    }
    return all;
  }
}
