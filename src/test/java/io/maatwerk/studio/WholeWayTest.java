package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.choose;
import static io.maatwerk.studio.Shopper.chosen;
import static io.maatwerk.studio.Shopper.drawing;
import static io.maatwerk.studio.Shopper.save;
import static io.maatwerk.studio.Shopper.submit;
import static io.maatwerk.studio.Shopper.total;
import static io.maatwerk.studio.Shopper.update;
import static io.maatwerk.studio.Shopper.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** From a first look to a link that somebody else opens, in a real browser. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class WholeWayTest extends BrowserTest {

  private static final String STUDIO = "/meridian/court-classic";
  private static final String SHARE = "**/d/**";
  private static final int WIDE = 1440;
  private static final int NARROW = 390;

  @Test
  void designsClashesResolvesSavesAndOpensTheSameShoe() {
    var page = browsers.open(STUDIO, WIDE);
    choose(page, "upper.material", "leather");
    assertThat(total(page)).hasText("€150.00");
    choose(page, "upper.material", "canvas");
    choose(page, "monogram.style", "foil");

    assertThat(page.locator(".clash")).containsText("Gold foil bonds only to full-grain leather.");
    page.locator(".ways-out button").first().click();
    assertThat(page.locator(".clash")).hasCount(0);
    assertThat(chosen(page, "upper.material")).hasValue("leather");
    assertThat(page.locator("[data-needs]")).containsText("Monogram");

    write(page, "ZOE");
    assertThat(total(page)).hasText("€180.00");
    var picture = drawing(page);
    save(page);
    page.waitForURL(SHARE);

    assertSameShoe(page.url(), picture);
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void designsClashesResolvesSavesAndOpensTheSameShoeWithoutScript() {
    var page = browsers.openWithoutScript(STUDIO);
    submit(page, "upper.material", "leather");
    submit(page, "upper.material", "canvas");
    assertThat(total(page)).hasText("€120.00");
    check(page, "upper.material", "leather");
    submit(page, "monogram.style", "foil");
    assertThat(page.locator("[data-needs]")).containsText("Monogram");
    submit(page, "upper.material", "canvas");

    assertThat(page.locator(".clash")).containsText("Gold foil bonds only to full-grain leather.");
    page.locator(".ways-out a").first().click();
    assertThat(page.locator(".clash")).hasCount(0);
    check(page, "upper.material", "leather");
    check(page, "monogram.style", "foil");
    write(page, "ZOE");
    update(page);
    assertThat(total(page)).hasText("€180.00");
    var picture = drawing(page);
    save(page);
    assertThat(page.locator("h1")).hasText("Saved. It\u2019s yours.");
    page.locator(".owners .button").first().click();
    page.waitForURL(SHARE);

    assertSameShoe(page.url(), picture);
  }

  private void assertSameShoe(String link, String picture) {
    var path = link.substring(link.indexOf("/d/")).replaceAll("/yours.*", "");
    var page = browsers.open(path, NARROW);
    assertThat(page.locator("main")).containsText("€180.00");
    assertThat(page.locator("main")).containsText("ZOE");
    assertThat(page.locator("main img").first()).isVisible();
    page.locator(".remix a").click();
    assertThat(page.locator("studio-picture")).isVisible();
    assertThat(drawing(page)).isEqualTo(picture);
  }
}
