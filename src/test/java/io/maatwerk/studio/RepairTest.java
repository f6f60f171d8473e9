package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.chosen;
import static io.maatwerk.studio.Shopper.radio;
import static io.maatwerk.studio.Shopper.settle;
import static io.maatwerk.studio.Shopper.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Shoppers who choose what clashes. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class RepairTest extends BrowserTest {

  private static final String CANVAS =
      "/meridian/court-classic?upper.material=canvas&own=upper.material";

  private Page clash(int width) {
    var page = browsers.open(CANVAS, width);
    settle(page);
    check(page, "monogram.style", "foil");
    assertThat(page.locator(".ways-out button").first()).isVisible();
    return page;
  }

  @Test
  void showsTheLeastChangeBeforeItIsMade() {
    var page = clash(1440);
    var sheet = page.locator("dialog.clash");

    assertThat(sheet.locator("h2")).hasText("Gold foil asks for a change");
    assertThat(sheet).containsText("Gold foil bonds only to full-grain leather.");
    assertThat(sheet.locator(".opening svg")).isVisible();
    var way = sheet.locator(".ways-out button").first();
    assertThat(way).containsText("Upper · material: from Washed canvas to Full-grain leather");
    assertThat(way.locator(".price strong")).hasText("+€58.00");
    var look = "svg => svg.querySelector('[data-part=upper] [data-look]').getAttribute('fill')";
    assertThat(way.locator("svg:has(path)").evaluate(look))
        .isNotEqualTo(sheet.locator(".opening svg:has(path)").evaluate(look));
  }

  @Test
  void takesTheChangeAndLeadsBackToTheChoice() {
    var page = clash(1440);
    page.locator(".ways-out button").first().click();

    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(chosen(page, "upper.material")).hasValue("leather");
    assertThat(radio(page, "monogram.style", "foil")).isFocused();
    assertThat(page.locator("[data-voice]")).containsText("Full-grain leather");
  }

  @Test
  void leavesAllAsItWas() {
    var page = clash(390);
    page.locator("dialog.clash .undo").click();

    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(chosen(page, "monogram.style")).hasValue("none");
    assertThat(radio(page, "monogram.style", "none")).isFocused();
    assertThat(total(page)).hasText("€120.00");
  }

  @Test
  void keepsTheFocusInside() {
    var page = clash(1440);
    for (int i = 0; i < 6; i++) {
      page.keyboard().press("Tab");
      assertThat(
              page.evaluate(
                  "!document.activeElement.closest('main') || !!document.activeElement.closest('dialog')"))
          .isEqualTo(true);
    }
  }

  @Test
  void canBeUsedByEverybody() {
    for (int width : Browsers.WIDTHS) {
      Axe.assertUsable(clash(width), "repair");
    }
    assertThat(browsers.complaints()).isEmpty();
  }
}
