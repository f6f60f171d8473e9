package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.choose;
import static io.maatwerk.studio.Shopper.chosen;
import static io.maatwerk.studio.Shopper.open;
import static io.maatwerk.studio.Shopper.radio;
import static io.maatwerk.studio.Shopper.save;
import static io.maatwerk.studio.Shopper.tabTo;
import static io.maatwerk.studio.Shopper.total;
import static io.maatwerk.studio.Shopper.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Shoppers at work in a real browser. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class DesigningTest extends BrowserTest {

  private static final String STUDIO = "/meridian/court-classic";
  private static final String SHARE = "**/d/*";
  private static final int WIDE = 1440;
  private static final int NARROW = 390;

  @Test
  void savingWithoutScriptLosesNothingWhenItCannotBe() {
    var page = browsers.openWithoutScript(STUDIO);
    write(page, "zoe");
    page.locator("[name='name']").fill("Mine");
    check(page, "upper.colour", "flame");
    save(page);

    assertThat(page.locator(".notices")).containsText("This design was not saved yet.");
    assertThat(page.locator(".notices")).containsText("'z' cannot be made; what can: A–Z");
    assertThat(page.locator("[name='monogram.text']")).hasValue("zoe");
    assertThat(page.locator("[name='name']")).hasValue("Mine");
    assertThat(chosen(page, "upper.colour")).hasValue("flame");
  }

  @Test
  void undoesTheChoiceThatClashed() {
    var page = browsers.open(STUDIO + "?upper.material=canvas&own=upper.material", WIDE);
    choose(page, "monogram.style", "foil");
    page.locator(".clash .undo").click();

    assertThat(page.locator(".clash")).hasCount(0);
    assertThat(chosen(page, "monogram.style")).hasValue("none");
    assertThat(total(page)).hasText("€120.00");
  }

  @Test
  void keepsFocusAndScrollWhenAChoiceIsMade() {
    var page = browsers.open(STUDIO, NARROW);
    var ink = radio(page, "sole.colour", "ink");
    open(page, "sole");
    ink.scrollIntoViewIfNeeded();
    ink.focus();
    var before = ink.boundingBox().y;
    ink.press("Space");

    assertThat(total(page)).hasText("€140.00");
    assertThat(radio(page, "sole.colour", "ink")).isFocused();
    assertThat(ink.boundingBox().y).isEqualTo(before);
  }

  @Test
  void saysWhatAChoiceHasLedTo() {
    var page = browsers.open(STUDIO, WIDE);
    choose(page, "upper.material", "leather");

    assertThat(page.locator("[data-voice]"))
        .hasText("Upper · material: now Full-grain leather, plus €30.00.");
  }

  @Test
  void saysWhatChangedAlongWithAChoice() {
    var page = browsers.open(STUDIO, WIDE);
    choose(page, "monogram.style", "foil");

    assertThat(page.locator("[data-voice]")).containsText("Also changed: Upper · material: Full-");
  }

  @Test
  void canBeUsedWithTheKeyboardAlone() {
    var page = browsers.open(STUDIO, WIDE);
    tabTo(page, ".parts a[href='#upper']");
    page.keyboard().press("Enter");
    tabTo(page, "input[name='upper.material']");
    page.keyboard().press("ArrowRight");
    assertThat(total(page)).hasText("€150.00");
    tabTo(page, "[data-step='1']");
    page.keyboard().press("Enter");
    assertThat(page.locator("#part-monogram")).isFocused();
    tabTo(page, "[name='monogram.text']");
    page.keyboard().type("ZOE");
    assertThat(total(page)).hasText("€165.00");
    tabTo(page, ".bar .save");
    page.keyboard().press("Enter");
    tabTo(page, "#signing .save");
    page.keyboard().press("Enter");

    page.waitForURL(SHARE);
  }

  @Test
  void showsTheNewestDesignWhateverOrderAnswersComeIn() {
    var page = browsers.openWithoutDiagram(STUDIO);
    page.evaluate(
        "() => { const real = fetch; let first = true; window.fetch = async (...asked) => {"
            + " const slow = first; first = false; const answer = await real(...asked);"
            + " if (slow) await new Promise((go) => (window.release = go)); return answer; } }");
    check(page, "upper.material", "leather");
    choose(page, "upper.colour", "flame");
    assertThat(total(page)).hasText("€150.00");
    page.evaluate(
        "async () => { release(); for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame) }");

    assertThat(chosen(page, "upper.colour")).hasValue("flame");
    assertThat(page.locator("[data-option='upper.colour'] .chosen")).hasText("Flame");
  }

  @Test
  void saysSoWhenItIsOfflineAndGoesOnAfterwards() {
    var page = browsers.openWithoutDiagram(STUDIO);
    page.context().setOffline(true);
    choose(page, "upper.material", "leather");
    assertThat(page.locator(".bar [data-trouble]")).containsText("You are offline.");
    page.context().setOffline(false);

    assertThat(total(page)).hasText("€150.00");
    assertThat(page.locator(".bar [data-trouble]")).isEmpty();
  }

  @Test
  void keepsTheDesignInItsAddress() {
    var page = browsers.open(STUDIO, WIDE);
    choose(page, "upper.material", "leather");
    choose(page, "upper.material", "canvas");
    choose(page, "upper.colour", "flame");
    assertThat(page).hasURL(Pattern.compile(".*upper\\.colour=flame.*"));
    page.reload();

    assertThat(chosen(page, "upper.colour")).hasValue("flame");
    choose(page, "monogram.style", "foil");
    assertThat(page.locator(".clash")).isVisible();
  }

  @Test
  void keepsTheDesignWhenTheLanguageChanges() {
    var page = browsers.open(STUDIO, WIDE);
    choose(page, "upper.colour", "flame");
    page.locator(".turns summary").click();
    page.locator(".turns [hreflang='nl']").click();

    assertThat(page.locator("html")).hasAttribute("lang", "nl");
    assertThat(chosen(page, "upper.colour")).hasValue("flame");
    assertThat(total(page)).containsText("120,00");
  }

  @Test
  void saysAtOnceWhatCannotBeWritten() {
    var page = browsers.open(STUDIO, WIDE);
    write(page, "zoe");

    assertThat(page.locator(".writing .problem"))
        .hasText("Monogram · text: 'z' cannot be made; what can: A–Z.");
    write(page, "ZOE");
    assertThat(page.locator(".writing .problem")).isEmpty();
    assertThat(total(page)).hasText("€135.00");
  }

  @Test
  void everyStateCanBeUsedByEverybody() {
    var clash = STUDIO + "?upper.material=canvas&own=upper.material&monogram.style=foil";
    for (int width : Browsers.WIDTHS) {
      Axe.assertUsable(browsers.open(clash, width), "clash of the form");
      var page = browsers.open(STUDIO + "?upper.material=canvas&own=upper.material", width);
      choose(page, "monogram.style", "foil");
      assertThat(page.locator(".clash")).isVisible();
      Axe.assertUsable(page, "clash of the script");
      var open = browsers.open(STUDIO + "?monogram.style=foil", width);
      open.locator(".bill summary").click();
      Axe.assertUsable(open, "price open");
      var turns = browsers.open(STUDIO, width);
      turns.locator(".turns summary").click();
      Axe.assertUsable(turns, "languages open");
    }
  }
}
