package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.catalog.LiveCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Atelier.class)
class DesignsTest {

  @Inject Designs designs;
  @Inject LiveCatalog catalog;

  @AfterEach
  void restoreCatalog() {
    Atelier.restore();
    catalog.refresh();
  }

  @Test
  void keepsACompleteDesignAtOurPrice() {
    var saved = saved(CapRequest.complete());

    assertThat(saved.id()).hasSizeBetween(11, 17);
    assertThat(saved.price().total().amount()).isEqualTo(6000 + 1200 + 500 + 800 + 300 + 400);
    assertThat(saved.selection().texts()).containsEntry("monogram.text", "ZOE");
    assertThat(saved.designs()).contains(designs("cap"));
    assertThat(saved.serial().orElseThrow()).isBetween(BigInteger.ONE, designs("cap"));
    assertThat(saved.version()).isEqualTo(version());
    assertThat(designs.find(saved.id())).contains(saved);
  }

  @Test
  void drawsEveryFormatAndViewBeforeItAnswers() {
    var saved = saved(CapRequest.complete());

    assertThat(saved.jpegs())
        .extracting(PictureFile::format)
        .containsExactly("og", "square", "story", "thumb", "front", "back");
    assertThat(saved.pictures())
        .startsWith(saved.jpegs().toArray(PictureFile[]::new))
        .extracting(PictureFile::hash)
        .doesNotHaveDuplicates();
  }

  @Test
  void takesImpliedChoicesAsMade() {
    var request =
        CapRequest.of(
            Map.of(
                "crown.material", "felt",
                "crown.colour", "ink",
                "crown.pattern", "plain",
                "crown.pattern-colour", "flame",
                "brim.colour", "ink",
                "monogram.style", "none"),
            Map.of());

    var saved = saved(request);

    assertThat(saved.selection().values())
        .containsEntry("brim.style", "short")
        .containsEntry("monogram.text", "none");
  }

  @Test
  void savesOneDesignForAHundredRetriesAtOnce() throws Exception {
    var request = CapRequest.complete().key("storm");

    var outcomes = Together.times(100, () -> designs.save(request.toSave()));

    var saved = outcomes.stream().map(SaveOutcome.Saved.class::cast).toList();
    assertThat(saved.stream().map(SaveOutcome.Saved::design).distinct()).hasSize(1);
    assertThat(saved.stream().filter(outcome -> !outcome.replayed())).hasSize(1);
  }

  @Test
  void answersARetryEvenAfterTheVersionMoved() throws IOException {
    var request = CapRequest.complete().version(version()).key("moved");
    var first = (SaveOutcome.Saved) designs.save(request.toSave());

    raisePrice();

    assertThat(designs.save(request.toSave()))
        .isEqualTo(new SaveOutcome.Saved(first.design(), first.editKey(), true));
  }

  @Test
  void refusesAKeyThatStoodForAnotherWish() {
    saved(CapRequest.complete().key("once"));

    assertThat(designs.save(CapRequest.complete().name("Other").key("once").toSave()))
        .isInstanceOf(SaveOutcome.KeyReused.class);
  }

  @Test
  void savesAgainWithoutAKey() {
    assertThat(saved(CapRequest.complete()).id()).isNotEqualTo(saved(CapRequest.complete()).id());
  }

  @Test
  void callsOnlyTheFirstOfEqualDesignsFirst() {
    var request = CapRequest.complete().text("FRS");

    assertThat(saved(request).first()).isTrue();
    assertThat(saved(request.name("Again")).first()).isFalse();
    assertThat(saved(CapRequest.complete().text("SND")).first()).isTrue();
  }

  @Test
  void tellsWhatClashes() {
    var request = CapRequest.complete().choice("crown.material", "wool");

    assertThat(designs.save(request.toSave()))
        .isInstanceOfSatisfying(
            SaveOutcome.Clashing.class,
            clash ->
                assertThat(clash.conflicts())
                    .singleElement()
                    .satisfies(
                        conflict ->
                            assertThat(conflict.choices())
                                .containsOnlyKeys("crown.material", "monogram.style")));
  }

  @Test
  void tellsWhatCannotBeHadToday() {
    assertThat(designs.save(CapRequest.complete().choice("brim.style", "curved").toSave()))
        .isInstanceOfSatisfying(
            SaveOutcome.Clashing.class,
            clash -> assertThat(clash.conflicts().get(0).reason()).isPresent());
  }

  @Test
  void tellsWhatIsStillOpen() {
    var request = CapRequest.of(Map.of("crown.material", "felt"), Map.of());

    assertThat(designs.save(request.toSave()))
        .isInstanceOfSatisfying(
            SaveOutcome.Incomplete.class,
            incomplete ->
                assertThat(incomplete.open())
                    .contains("crown.colour")
                    .doesNotContain("brim.style"));
  }

  @Test
  void tellsWhichTextsMustBeWritten() {
    var request = CapRequest.complete().withoutText();

    assertThat(designs.save(request.toSave()))
        .isInstanceOfSatisfying(
            SaveOutcome.Incomplete.class,
            incomplete -> assertThat(incomplete.needs()).containsExactly("monogram.text"));
  }

  @Test
  void refusesAnotherVersionBeforeItReadsTheChoices() {
    var request = CapRequest.complete().choice("long.gone", "x").version("0".repeat(32));

    assertThat(designs.save(request.toSave())).isEqualTo(new SaveOutcome.VersionMoved(version()));
  }

  @Test
  void namesUnknownChoicesAndTexts() {
    var request = CapRequest.complete().choice("crown.color", "ink").text("zoë!");

    assertThat(designs.save(request.toSave()))
        .isInstanceOfSatisfying(
            SaveOutcome.Misread.class,
            misread ->
                assertThat(misread.mistakes().toString())
                    .contains("crown.colour")
                    .contains("texts.monogram.text"));
  }

  @Test
  void refusesWhatCannotBePrintedOrFound() {
    var request =
        CapRequest.complete().name("a\nb").by("x".repeat(61)).parent("nosuchdesign2").market("fr");

    assertThat(designs.save(request.toSave()))
        .isInstanceOfSatisfying(
            SaveOutcome.Rejected.class,
            rejected ->
                assertThat(rejected.flaws())
                    .extracting(Flaw::path)
                    .containsExactlyInAnyOrder("name", "by", "parent", "market"));
  }

  @Test
  void keepsTheParent() {
    var parent = saved(CapRequest.complete());

    assertThat(saved(CapRequest.complete().parent(parent.id())).parent()).contains(parent.id());
  }

  @Test
  void knowsNoProductThatIsNotServed() {
    assertThat(designs.save(CapRequest.complete().product("hat").toSave()))
        .isInstanceOf(SaveOutcome.NotOffered.class);
  }

  @Test
  void countsWhatWasSaved() {
    var before = tally("crown.colour", "flame");

    saved(CapRequest.complete().choice("crown.colour", "flame"));

    assertThat(tally("crown.colour", "flame")).isEqualTo(before + 1);
  }

  @Test
  void hasNothingToTellWhileNothingChanged() {
    var today = designs.today(saved(CapRequest.complete()));

    assertThat(today.differences()).isEmpty();
    assertThat(today.design()).isPresent();
    assertThat(today.version()).contains(version());
  }

  private void raisePrice() throws IOException {
    edit("cap.yaml", "price: { EUR: 60, USD: 70 }", "price: { EUR: 65, USD: 75 }");
  }

  private void edit(String file, String from, String to) throws IOException {
    var text = Files.readString(Atelier.file(file));
    assertThat(text).contains(from);
    Files.writeString(Atelier.file(file), text.replace(from, to));
    catalog.refresh();
  }

  private SavedDesign saved(CapRequest request) {
    var outcome = designs.save(request.toSave());
    assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    return ((SaveOutcome.Saved) outcome).design();
  }

  private String version() {
    return catalog.product("atelier", "cap").orElseThrow().version();
  }

  private BigInteger designs(String product) {
    return catalog.product("atelier", product).orElseThrow().configurator().designs().orElseThrow();
  }

  private long tally(String option, String value) {
    return designs
        .popularity("atelier", "cap")
        .getOrDefault(option, Map.of())
        .getOrDefault(value, 0L);
  }
}
