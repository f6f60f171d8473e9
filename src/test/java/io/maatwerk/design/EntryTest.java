package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryTest {

  @Inject Entry entry;
  @Inject SaveKeys keys;
  @Inject Clock clock;

  @Test
  void keepsEverythingOfADesign() {
    var design = Samples.design("whole");

    entry.write(design, Receipt.of(Samples.request("whole", "Sunday")));

    assertThat(entry.find(design.id())).contains(design.withFirst(true));
  }

  @Test
  void keepsADesignThatHasNoNumber() {
    var design = Samples.withoutNumber("uncounted");

    entry.write(design, Receipt.of(Samples.request("uncounted", "Sunday")));

    assertThat(entry.find(design.id())).contains(design.withFirst(true));
  }

  @Test
  void findsNothingUnderAnIdThatIsNone() {
    assertThat(entry.find("no-such-design'--")).isEmpty();
    assertThat(entry.find(DesignId.next())).isEmpty();
  }

  @Test
  void findsTheNewestDesignsOfAProduct() {
    var older = Samples.design("gallery");
    var newer = Samples.design("gallery", older.created().plusSeconds(60));
    entry.write(newer, Receipt.of(Samples.request("gallery-newer", "Sunday")));
    entry.write(older, Receipt.of(Samples.request("gallery-older", "Sunday")));

    assertThat(entry.newest("brand", "gallery", 5))
        .extracting(SavedDesign::id)
        .containsExactly(newer.id(), older.id());
    assertThat(entry.newest("brand", "gallery", 1)).hasSize(1);
    assertThat(entry.newest("other", "gallery", 5)).isEmpty();
  }

  @Test
  void savesOneDesignForAHundredRetriesAtOnce() throws Exception {
    var receipt = Receipt.of(Samples.request("storm", "Sunday"));

    var outcomes = Together.times(100, () -> entry.write(Samples.design("storm"), receipt));

    assertThat(outcomes).allMatch(SaveOutcome.Saved.class::isInstance);
    var saved = outcomes.stream().map(SaveOutcome.Saved.class::cast).toList();
    assertThat(saved.stream().map(SaveOutcome.Saved::design).distinct()).hasSize(1);
    assertThat(saved.stream().filter(outcome -> !outcome.replayed())).hasSize(1);
    assertThat(count("storm")).isEqualTo(1);
  }

  @Test
  void callsOneOfManyEqualDesignsTheFirst() throws Exception {
    var outcomes =
        Together.times(
            40,
            () -> {
              var key = DesignId.next();
              return entry.write(
                  Samples.design("first"), Receipt.of(Samples.request(key, "Sunday")));
            });

    assertThat(outcomes.stream().map(SaveOutcome.Saved.class::cast))
        .filteredOn(saved -> saved.design().first())
        .hasSize(1);
    assertThat(count("first")).isEqualTo(40);
    assertThat(QuarkusTransaction.requiringNew().call(() -> TallyRow.of("brand", "first")))
        .hasEntrySatisfying("upper.material", n -> assertThat(n).containsEntry("leather", 40L))
        .hasEntrySatisfying("monogram.text", n -> assertThat(n).containsEntry("any", 40L));
  }

  @Test
  void refusesAKeyThatStoodForAnotherWish() {
    entry.write(Samples.design("reuse"), Receipt.of(Samples.request("reuse", "Sunday")));

    var other = Receipt.of(Samples.request("reuse", "Monday"));

    assertThat(entry.write(Samples.design("reuse"), other))
        .isInstanceOf(SaveOutcome.KeyReused.class);
    assertThat(entry.earlier(other)).containsInstanceOf(SaveOutcome.KeyReused.class);
    assertThat(count("reuse")).isEqualTo(1);
  }

  @Test
  void forgetsKeysAfterTwoDaysAndNotAfterOne() {
    var old = Receipt.of(Samples.request("old", "Sunday"));
    var recent = Receipt.of(Samples.request("recent", "Sunday"));
    entry.write(Samples.design("old", clock.instant().minus(Duration.ofHours(49))), old);
    entry.write(Samples.design("recent", clock.instant().minus(Duration.ofHours(25))), recent);

    keys.forget();

    assertThat(entry.earlier(old)).isEmpty();
    assertThat(entry.earlier(recent)).isPresent();
  }

  @Test
  void neverShowsADesignThatWasTorn() {
    var design = Samples.design("torn");
    entry.write(design, Receipt.of(Samples.request("torn", "Sunday")));

    QuarkusTransaction.requiringNew()
        .run(() -> DesignRow.update("price = '{}' where id = ?1", design.id()));

    assertThatThrownBy(() -> entry.find(design.id())).hasMessageContaining("damaged");
  }

  private static long count(String product) {
    return QuarkusTransaction.requiringNew().call(() -> DesignRow.count("product", product));
  }
}
