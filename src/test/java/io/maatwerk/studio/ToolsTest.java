package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Axe.assertUsable;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.chosen;
import static io.maatwerk.studio.Shopper.settle;
import static io.maatwerk.studio.Shopper.tool;
import static io.maatwerk.studio.Shopper.total;
import static io.maatwerk.studio.Shopper.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Shoppers who go back and forth, begin with another design, compare, and let things be chosen. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class ToolsTest extends BrowserTest {

  private static final String STUDIO = "/meridian/court-classic";
  private static final int WIDE = 1440;
  private static final int NARROW = 390;

  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(browsers.complaints()).isEmpty();
  }

  private Page studio(String query) {
    var page = browsers.open(STUDIO + query, WIDE);
    settle(page);
    return page;
  }

  private static com.microsoft.playwright.Locator voice(Page page) {
    return page.locator("[data-voice]");
  }

  @Test
  void telephonesAskForThePresetsPictures() {
    for (boolean script : new boolean[] {true, false}) {
      var page = script ? browsers.blank(NARROW) : browsers.blankWithoutScript(NARROW);
      var transfers = Transfers.of(page);
      page.navigate(browsers.address(STUDIO));
      page.waitForLoadState(LoadState.NETWORKIDLE);
      // without scripts browsers load everything at once
      if (script) {
        assertThat(transfers.all()).noneMatch(transfer -> transfer.url().contains("/shown/"));
      }
      assertThat(page.locator(".presets")).isHidden();
      page.locator(".from").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".presets")).isVisible();
      page.waitForCondition(() -> picturesAreThere(page));
      page.keyboard().press("Tab");
      assertThat(page.locator(".presets .close")).isFocused();
      page.keyboard().press("Escape");
      assertThat(page.locator(".presets")).isHidden();
      assertThat(page.locator(".from")).isFocused();
      page.locator(".from").click();
      page.locator(".presets a").last().press("Enter");
      assertThat(chosen(page, "upper.pattern")).hasValue("check");
      assertThat(page.locator(".presets")).isHidden();
    }
  }

  private static boolean picturesAreThere(Page page) {
    return (Boolean)
        page.evaluate(
            "() => [...document.querySelectorAll('.presets img')].every((i) => i.naturalWidth)");
  }

  @Test
  void presetsCanBeChosenByEverybody() {
    var page = browsers.open(STUDIO, NARROW);
    page.locator(".from").click();
    Axe.assertUsable(page, "presets open");
  }

  @Test
  void undoesAndRedoesWithoutLimit() {
    var page = studio("");
    check(page, "upper.colour", "flame");
    check(page, "sole.colour", "ink");
    page.locator(".presets a").last().click();
    assertThat(chosen(page, "upper.pattern")).hasValue("check");
    tool(page, "undo").click();
    assertThat(chosen(page, "upper.pattern")).hasValue("plain");
    assertThat(chosen(page, "upper.colour")).hasValue("flame");
    tool(page, "undo").click();
    assertThat(voice(page)).hasText("Undone. Choices changed: 1, the price stays.");
    tool(page, "undo").click();
    assertThat(chosen(page, "upper.colour")).hasValue("chalk");
    assertThat(tool(page, "undo")).hasAttribute("aria-disabled", "true");
    for (int step = 0; step < 3; step++) {
      page.keyboard().press("Control+Shift+z");
    }

    assertThat(chosen(page, "upper.pattern")).hasValue("check");
    assertThat(tool(page, "redo")).hasAttribute("aria-disabled", "true");
    assertThat(voice(page)).containsText("Redone.");
  }

  @Test
  void undoesWritingAtOnce() {
    var page = studio("");
    write(page, "Z");
    assertThat(total(page)).hasText("€133.00");
    write(page, "ZOE");
    assertThat(total(page)).hasText("€135.00");
    tool(page, "undo").click();

    assertThat(total(page)).hasText("€120.00");
    assertThat(page.locator("[name='monogram.text']")).hasValue("");
  }

  @Test
  void remembersTheWayBackAcrossLanguages() {
    var page = studio("");
    check(page, "upper.colour", "flame");
    page.locator(".turns summary").click();
    page.locator(".turns a[lang=nl]").click();
    settle(page);
    tool(page, "undo").click();

    assertThat(chosen(page, "upper.colour")).hasValue("chalk");
    assertThat(voice(page)).containsText("Ongedaan gemaakt.");
  }

  @Test
  void resetsAPartAndStartsOver() {
    var page = studio("");
    check(page, "upper.colour", "flame");
    check(page, "sole.colour", "ink");
    Shopper.open(page, "upper");
    page.locator("[data-reset=upper]").click();
    assertThat(chosen(page, "upper.colour")).hasValue("chalk");
    assertThat(chosen(page, "sole.colour")).hasValue("ink");
    assertThat(page.locator("[data-reset=upper]")).isHidden();
    tool(page, "over").click();
    assertThat(chosen(page, "sole.colour")).hasValue("chalk");
    tool(page, "undo").click();

    assertThat(chosen(page, "sole.colour")).hasValue("ink");
  }

  @Test
  void surprisesWithADesignThatCanBeHadAndKeepsWhatWasWritten() {
    var page = studio("");
    write(page, "ZOE");
    assertThat(total(page)).hasText("€135.00");
    for (int time = 0; time < 8; time++) {
      tool(page, "surprise").click();
      assertThat(voice(page)).containsText("one of 72 designs that can be had");
      assertThat(page.locator(".clash")).hasCount(0);
      assertThat(chosen(page, "sole.style")).hasValue("cup");
    }
    assertThat(page.locator("[name='monogram.text']")).hasValue("ZOE");
  }

  @Test
  void surprisesWithoutScript() {
    var page = browsers.openWithoutScript(STUDIO + "?monogram.text=ZOE&monogram.style=print");
    tool(page, "surprise").click();

    assertThat(page.locator(".clash")).hasCount(0);
    assertThat(page.locator("[name='monogram.text']")).hasValue("ZOE");
    assertThat(chosen(page, "sole.style")).hasValue("cup");
  }

  @Test
  void countsDownAndSaysTheDesignsOwnNumber() {
    var page = studio("");
    assertThat(page.locator("[data-count]")).hasText("One of 240 designs");
    assertThat(page.locator("studio-count [data-serial]")).hasText("No. 1 of 240");
    check(page, "sole.colour", "ink");
    assertThat(page.locator("[data-count]")).hasText("One of 120 designs with your choices");
    assertThat(page.locator("studio-count [data-serial]")).hasText("No. 3 of 240");
  }

  @Test
  void comparesTwoDesignsAndPicksEither() {
    var page = studio("?upper.colour=flame");
    assertThat(tool(page, "compare")).isHidden();
    tool(page, "aside").click();
    assertThat(voice(page)).containsText("Kept aside.");
    check(page, "upper.colour", "chalk");
    check(page, "upper.material", "leather");
    tool(page, "compare").click();
    var sheet = page.locator("#comparing");
    assertThat(sheet.locator(".price")).hasText(new String[] {"€120.00", "€150.00"});
    assertThat(sheet.locator("tbody tr")).hasCount(2);
    assertThat(sheet.locator("tbody tr").first())
        .containsText(Pattern.compile("Upper · material.*canvas.*leather"));
    assertThat(sheet.locator(".still svg:has(path)")).hasCount(2);
    assertUsable(page, "comparing");
    sheet.locator(".sides button").first().click();

    assertThat(sheet).isHidden();
    assertThat(chosen(page, "upper.colour")).hasValue("flame");
    tool(page, "compare").click();
    assertThat(sheet.locator(".price")).hasText(new String[] {"€150.00", "€120.00"});
  }

  @Test
  void comparesWithoutScript() {
    var page = browsers.openWithoutScript(STUDIO + "?upper.colour=flame");
    tool(page, "aside").click();
    Shopper.submit(page, "upper.material", "leather");
    tool(page, "compare").click();
    assertThat(page.locator(".sides .price")).hasText(new String[] {"€120.00", "€150.00"});
    assertThat(page.locator("tbody tr")).hasCount(1);
    page.locator(".sides a").first().click();

    assertThat(chosen(page, "upper.colour")).hasValue("flame");
    assertThat(chosen(page, "upper.material")).hasValue("canvas");
  }

  @Test
  void finishesWithinABudgetAndKeepsWhatIsTicked() {
    var page = studio("?upper.material=leather&sole.colour=ink");
    tool(page, "finish").click();
    var sheet = page.locator("#finishing");
    sheet.locator("[name=budget]").fill("140");
    sheet.locator("[type=submit]").click();
    assertThat(sheet.locator("[data-why]"))
        .hasText("The cheapest design with what you keep costs €150.00.");
    assertUsable(page, "finishing");
    sheet.locator("[name=keep][value='upper.material']").uncheck();
    sheet.locator("[type=submit]").click();

    assertThat(sheet).isHidden();
    assertThat(chosen(page, "sole.colour")).hasValue("ink");
    assertThat(total(page)).hasText("€140.00");
  }

  @Test
  void finishesWithoutScript() {
    var page = browsers.openWithoutScript(STUDIO + "?upper.material=leather&sole.colour=ink");
    tool(page, "finish").click();
    page.locator("[name=budget]").fill("120");
    page.locator("[type=submit]").click();
    assertThat(page.locator(".trouble")).containsText("costs €150.00.");
    page.locator("[name=keep][value='upper.material']").uncheck();
    page.locator("[type=submit]").click();

    assertThat(chosen(page, "sole.colour")).hasValue("ink");
    assertThat(chosen(page, "upper.material")).hasValue("canvas");
  }

  @Test
  void asksForNameAndSignatureInTheSecondOfTwoTaps() {
    var page = studio("?upper.colour=flame");
    page.locator(".bar .save").click();
    assertThat(page.locator("#signing")).isVisible();
    assertUsable(page, "signing");
    page.keyboard().press("Escape");
    assertThat(page.locator("#yours #design-name")).hasCount(1);
    page.locator(".bar .save").click();
    page.locator("#design-name").fill("Ember");
    page.keyboard().press("Enter");

    page.waitForURL("**/d/*");
    assertThat(page.locator("h1")).containsText("Ember");
  }
}
