package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.choose;
import static io.maatwerk.studio.Shopper.open;
import static io.maatwerk.studio.Shopper.save;
import static io.maatwerk.studio.Shopper.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a shopper says when they save, and what their browser keeps of it. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class SavingTest extends BrowserTest {

  private static final String STUDIO = "/meridian/court-classic";
  private static final String SHARE = "**/d/**";
  private static final String KEYS =
      "() => JSON.parse(localStorage.getItem('maatwerk.designs') ?? '{}')";

  @Inject Designs designs;

  @Test
  void showsNeitherPriceNorDesignUnlessItsMakerTicksIt() {
    var untouched = saved(browsers.open(STUDIO, Browsers.WIDTHS[0]));
    assertThat(untouched.priceShown()).isFalse();
    assertThat(untouched.listed()).isFalse();

    var page = browsers.open(STUDIO, Browsers.WIDTHS[0]);
    tick(page);
    var ticked = saved(page);
    assertThat(ticked.priceShown()).isTrue();
    assertThat(ticked.listed()).isTrue();
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void showsNeitherPriceNorDesignUnlessItsMakerTicksItWithoutScript() {
    var untouched = saved(browsers.openWithoutScript(STUDIO));
    assertThat(untouched.priceShown()).isFalse();
    assertThat(untouched.listed()).isFalse();

    var page = browsers.openWithoutScript(STUDIO);
    tick(page);
    update(page);
    var ticked = saved(page);
    assertThat(ticked.priceShown()).isTrue();
    assertThat(ticked.listed()).isTrue();
    assertThat(page.url()).containsPattern("/yours\\?key=[0-9a-z]{27}$");
  }

  @Test
  void keepsTheKeysOfDesignsInTheBrowser() {
    var page = browsers.open(STUDIO, Browsers.WIDTHS[1]);
    page.evaluate("localStorage.setItem('maatwerk.designs', '{\"older\":\"key\"}')");

    var design = saved(page);

    assertThat(page.evaluate(KEYS).toString())
        .contains("older=key")
        .containsPattern(design.id() + "=[0-9a-z]{27}");
  }

  @Test
  void savesWhereTheBrowserKeepsNothing() {
    var page = browsers.open("/", Browsers.WIDTHS[1]);
    page.addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } })");
    page.navigate(origin + STUDIO.substring(1));

    assertThat(saved(page).path()).isNotEmpty();
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void losesNothingWhenSavingFails() {
    var page = browsers.open(STUDIO, Browsers.WIDTHS[1]);
    choose(page, "upper.material", "leather");
    open(page, "yours");
    page.locator("[name='name']").fill("Kept");
    tick(page);
    page.route("**/api/v1/designs?*", Route::abort);
    save(page);
    assertThat(page.locator(".bar [data-trouble]")).containsText("Your choices are kept");
    page.unroute("**/api/v1/designs?*");

    var design = saved(page);

    assertThat(design.name()).contains("Kept");
    assertThat(design.listed()).isTrue();
    assertThat(design.selection().values()).containsEntry("upper.material", "leather");
  }

  @Test
  void remembersWhichDesignItBeganWith() {
    var first = saved(browsers.open(STUDIO, Browsers.WIDTHS[1]));

    var page = browsers.open(first.path(), Browsers.WIDTHS[1]);
    page.locator(".remix a").click();
    choose(page, "upper.material", "leather");
    assertThat(saved(page).parent()).contains(first.id());

    var plain = browsers.openWithoutScript(first.path());
    plain.locator(".remix a").click();
    check(plain, "upper.material", "leather");
    update(plain);
    assertThat(saved(plain).parent()).contains(first.id());
  }

  @Test
  void savesARemixOfADesignThatIsGoneByThen() {
    var first = saved(browsers.open(STUDIO, Browsers.WIDTHS[1]));
    var page = browsers.open(STUDIO + "?parent=" + first.id(), Browsers.WIDTHS[1]);
    var plain = browsers.openWithoutScript(STUDIO + "?parent=" + first.id());
    designs.remove(first.id());

    assertThat(saved(page).parent()).isEmpty();
    assertThat(saved(plain).parent()).isEmpty();
  }

  private static void tick(Page page) {
    open(page, "yours");
    page.getByLabel("Write the price on the pictures").check();
    page.getByLabel("Show it in the gallery and to search engines").check();
  }

  private SavedDesign saved(Page page) {
    save(page);
    page.waitForURL(SHARE);
    return designs.find(page.url().replaceAll(".*/d/|/yours.*", "")).orElseThrow();
  }
}
