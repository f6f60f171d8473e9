package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeletionTest {

  @Inject Entry entry;
  @Inject Deletion deletion;

  @Test
  void deletesForWhoHasTheKey() {
    var saved = saved("mine");

    assertThat(deletion.delete(saved.design().id(), key(saved)))
        .isInstanceOf(DeleteOutcome.Deleted.class);

    assertThat(entry.find(saved.design().id())).isEmpty();
    assertThat(entry.isDeleted(saved.design().id())).isTrue();
    assertThat(deletion.delete(saved.design().id(), key(saved)))
        .isInstanceOf(DeleteOutcome.Gone.class);
  }

  @Test
  void deletesForNobodyElse() {
    var mine = saved("not-yours");
    var yours = saved("not-yours");

    assertThat(deletion.delete(mine.design().id(), key(yours)))
        .isInstanceOf(DeleteOutcome.Wrong.class);
    assertThat(deletion.delete(mine.design().id(), new EditKey("")))
        .isInstanceOf(DeleteOutcome.Wrong.class);
    assertThat(entry.find(mine.design().id())).isPresent();
    assertThat(entry.isDeleted(mine.design().id())).isFalse();
  }

  @Test
  void knowsNothingOfIdsThatNeverWere() {
    assertThat(deletion.delete(DesignId.next(), EditKey.next()))
        .isInstanceOf(DeleteOutcome.Unknown.class);
    assertThat(deletion.delete("'; drop", EditKey.next()))
        .isInstanceOf(DeleteOutcome.Unknown.class);
    assertThat(entry.isDeleted("'; drop")).isFalse();
  }

  @Test
  void deletesOnceForAHundredAtOnce() throws Exception {
    var saved = saved("storm-of-deletions");

    var outcomes = Together.times(100, () -> deletion.delete(saved.design().id(), key(saved)));

    assertThat(outcomes).filteredOn(DeleteOutcome.Deleted.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(DeleteOutcome.Gone.class::isInstance).hasSize(99);
  }

  @Test
  void answersARetryOfADeletedDesignThatItIsDeleted() {
    var receipt = Receipt.of(Samples.request("retried", "Sunday"));
    var saved = (SaveOutcome.Saved) entry.write(Samples.design("retried"), receipt);
    assertThat(entry.earlier(receipt))
        .contains(new SaveOutcome.Saved(saved.design(), saved.editKey(), true));

    deletion.delete(saved.design().id(), key(saved));

    var other = Receipt.of(Samples.request("retried", "Monday"));
    for (var again : List.of(receipt, other)) {
      assertThat(entry.earlier(again)).containsInstanceOf(SaveOutcome.Deleted.class);
      assertThat(entry.write(Samples.design("retried"), again))
          .isInstanceOf(SaveOutcome.Deleted.class);
    }
  }

  @Test
  void leavesNothingOfTheMakerInTheDatabase() {
    var receipt = Receipt.of(Samples.request("forgotten", "Sunday"));
    var saved = (SaveOutcome.Saved) entry.write(Samples.design("forgotten"), receipt);

    deletion.delete(saved.design().id(), key(saved));

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertThat(DesignRow.count("product", "forgotten")).isZero();
              var kept = SaveKeyRow.of(receipt.key().orElseThrow()).orElseThrow();
              assertThat(kept.wish).isEmpty();
              assertThat(kept.editKey).isNull();
            });
  }

  @Test
  void keepsWhatWasSavedBeforeThereWereKeysForWhoRunsThePlace() {
    var design = saved("older").design();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              DesignRow row = DesignRow.findById(design.id());
              row.editKey = null;
              row.checksum = row.expectedChecksum();
            });

    assertThat(entry.find(design.id())).contains(design);
    assertThat(deletion.delete(design.id(), new EditKey("")))
        .isInstanceOf(DeleteOutcome.Wrong.class);
    assertThat(deletion.delete(design.id())).isInstanceOf(DeleteOutcome.Deleted.class);
  }

  private SaveOutcome.Saved saved(String product) {
    var receipt = Receipt.of(Samples.request(DesignId.next(), "Sunday"));
    return (SaveOutcome.Saved) entry.write(Samples.design(product), receipt);
  }

  private static EditKey key(SaveOutcome.Saved saved) {
    return new EditKey(saved.editKey().orElseThrow());
  }
}
