package io.maatwerk.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.catalog.LiveCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told of a design after its catalog changed. */
@QuarkusTest
@TestProfile(Atelier.class)
class TodayTest {

  private static final String FELT = "        felt: { surcharge: { EUR: 12, USD: 14 } }\n";

  @Inject Designs designs;
  @Inject LiveCatalog catalog;

  @AfterEach
  void restoreCatalog() {
    Atelier.restore();
    catalog.refresh();
  }

  @Test
  void tellsNothingOfWhatDoesNotTouchTheDesign() throws IOException {
    var saved = saved(CapRequest.complete());

    edit("colour: { choices: [chalk, ink, flame] }", "colour: { choices: [ink, flame] }");
    edit("    when:    { monogram.style: foil }", "    when:    { monogram.style: print }");
    edit("because: { en: Foil holds only on felt., ", "because: { en: Print needs felt., ");

    assertThat(told(saved, "en")).isEmpty();
    assertThat(designs.find(saved.id())).contains(saved);
  }

  @Test
  void tellsWhatIsGoneByItsNameAlone() throws IOException {
    var saved = saved(withoutMonogram());

    edit(FELT, "");
    edit("crown.material: felt }", "crown.material: wool }");

    assertThat(told(saved, "en"))
        .containsExactly(
            "Wool felt is gone; Melton wool comes nearest", "The price went from €77 to €65");
    assertThat(told(saved, "nl"))
        .containsExactly(
            "Wolvilt is er niet meer; Meltonwol komt het dichtstbij",
            "De prijs ging van € 77 naar € 65");
  }

  @Test
  void tellsOnceWhatIsGoneFromSeveralParts() throws IOException {
    var saved = saved(CapRequest.complete());

    edit("colour: { choices: [chalk, ink, flame] }", "colour: { choices: [chalk] }");
    edit("colour: { choices: [ink, chalk] }", "colour: { choices: [chalk] }");

    assertThat(told(saved, "en"))
        .containsExactly("Crown and Brim: Ink is gone; Chalk comes nearest");
    assertThat(told(saved, "nl"))
        .containsExactly("Bol en Klep: Inkt is er niet meer; Krijt komt het dichtstbij");
  }

  @Test
  void tellsWhatCannotBeHadNowAndWhy() throws IOException {
    var saved = saved(withoutMonogram());

    edit(FELT, FELT.replace("{ surcharge", "{ sold-out: true, surcharge"));
    var today = designs.today(saved);

    assertThat(told(saved, "en").get(0))
        .isEqualTo("Wool felt cannot be had now (sold out); Melton wool comes nearest");
    assertThat(told(saved, "nl").get(0))
        .isEqualTo("Wolvilt is nu niet te krijgen (uitverkocht); Meltonwol komt het dichtstbij");
    assertThat(today.design().orElseThrow().selection().values())
        .containsEntry("crown.material", "wool");
  }

  @Test
  void tellsTheReasonOfARuleThatCame() throws IOException {
    var saved = saved(CapRequest.complete());

    edit(
        "rules:\n",
        """
        rules:
          foil-needs-chalk:
            when:    { monogram.style: foil }
            require: { brim.colour: chalk }
            because: { en: Gold foil now needs a chalk brim., nl: Goudfolie wil nu een klep in krijt. }
        """);

    assertThat(told(saved, "en"))
        .containsExactly(
            "Gold foil now needs a chalk brim; Gold foil became Printed",
            "The price went from €92 to €88");
    assertThat(told(saved, "nl"))
        .containsExactly(
            "Goudfolie wil nu een klep in krijt; Goudfolie werd Gedrukt",
            "De prijs ging van € 92 naar € 88");
  }

  @Test
  void tellsThatATextCanNoLongerBeWritten() throws IOException {
    var saved = saved(CapRequest.complete());

    edit("at-most: 3", "at-most: 2");

    assertThat(told(saved, "en")).anyMatch(s -> s.contains("“ZOE” can no longer be written"));
    assertThat(told(saved, "nl")).anyMatch(s -> s.contains("“ZOE” kan er niet meer op"));
  }

  @Test
  void tellsThatAnOptionOrAPartIsGone() throws IOException {
    var saved = saved(CapRequest.complete());

    edit("    colour: { choices: [ink, chalk] }\n", "");
    assertThat(told(saved, "nl")).containsExactly("Klep: kleur is niet meer te kiezen");

    var text = Files.readString(Atelier.file("cap.yaml"));
    var monogram = text.substring(text.indexOf("  monogram:"));
    edit(monogram, "");
    dropFromArt("monogram");
    assertThat(told(saved, "en"))
        .containsExactly(
            "Brim: colour can no longer be chosen",
            "Monogram is no longer offered",
            "The price went from €92 to €77");
  }

  @Test
  void tellsWhatIsNewToChoose() throws IOException {
    var saved = saved(CapRequest.complete());

    edit("  brim:\n", "  brim:\n    material: { choices: { wool: , felt: } }\n");

    assertThat(told(saved, "en")).containsExactly("Brim: new to choose is material (Melton wool)");
    assertThat(told(saved, "nl")).containsExactly("Klep: nieuw te kiezen is materiaal (Meltonwol)");
  }

  @Test
  void tellsWhatThePriceBecame() throws IOException {
    var saved = saved(CapRequest.complete());

    edit("price: { EUR: 60, USD: 70 }", "price: { EUR: 67.50, USD: 70 }");

    assertThat(told(saved, "en")).containsExactly("The price went from €92 to €99.50");
    assertThat(told(saved, "nl")).containsExactly("De prijs ging van € 92 naar € 99,50");
  }

  @Test
  void tellsThatItIsNoLongerSoldThere() throws IOException {
    var saved = saved(CapRequest.complete().market("us"));

    editBrand("  us: { currency: USD, prices: before-tax }\n", "");
    var text = Files.readString(Atelier.file("cap.yaml"));
    edit(text, text.replaceAll(", USD: \\d+", ""));

    assertThat(told(saved, "en"))
        .startsWith("It is no longer sold where it was saved")
        .last()
        .isEqualTo("The price went from $107 to €92");
  }

  @Test
  void tellsThatTheProductIsNoLongerMade() throws IOException {
    var saved = saved(CapRequest.complete());

    Files.delete(Atelier.file("cap.yaml"));
    catalog.refresh();
    var today = designs.today(saved);

    assertThat(today.design()).isEmpty();
    assertThat(today.version()).isEmpty();
    assertThat(told(saved, "en")).containsExactly("Harbour Cap is no longer made");
    assertThat(told(saved, "nl")).containsExactly("Havenpet wordt niet meer gemaakt");
  }

  private static CapRequest withoutMonogram() {
    return CapRequest.of(
        java.util.Map.of(
            "crown.material", "felt",
            "crown.colour", "ink",
            "crown.pattern", "dots",
            "crown.pattern-colour", "flame",
            "brim.colour", "ink",
            "brim.style", "short",
            "monogram.style", "none"),
        java.util.Map.of());
  }

  private List<String> told(SavedDesign saved, String language) {
    return designs.today(saved).differences().stream()
        .map(words -> words.in(language).replace('\u00a0', ' '))
        .toList();
  }

  private void edit(String from, String to) throws IOException {
    edit("cap.yaml", from, to);
  }

  private void editBrand(String from, String to) throws IOException {
    edit("brand.yaml", from, to);
  }

  private void dropFromArt(String part) throws IOException {
    for (String view : List.of("front", "back")) {
      var file = Atelier.file("art/cap/" + view + ".svg");
      var lines = Files.readString(file).lines().filter(line -> !line.contains(part)).toList();
      Files.write(file, lines);
    }
    catalog.refresh();
  }

  private void edit(String file, String from, String to) throws IOException {
    var text = Files.readString(Atelier.file(file));
    assertThat(text).contains(from);
    Files.writeString(Atelier.file(file), text.replace(from, to));
    catalog.refresh();
  }

  private SavedDesign saved(CapRequest request) {
    return ((SaveOutcome.Saved) designs.save(request.toSave())).design();
  }
}
