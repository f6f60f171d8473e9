package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.chosen;
import static io.maatwerk.studio.Shopper.save;
import static io.maatwerk.studio.Shopper.settle;
import static io.maatwerk.studio.Shopper.tool;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Designs that a browser keeps while they are made, whatever happens to the page. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class DraftsTest extends BrowserTest {

  private static final String STUDIO = "/meridian/court-classic";
  private static final String PLACE = "maatwerk.drafts:meridian/court-classic";
  private static final int WIDE = 1440;

  private Page studio(String query) {
    var page = browsers.open(STUDIO + query, WIDE);
    settle(page);
    return page;
  }

  /** The same browser comes again. */
  private Page again(Page page, String query) {
    var next = page.context().newPage();
    page.close();
    next.navigate(origin + STUDIO.substring(1) + query);
    settle(next);
    return next;
  }

  private static Locator notice(Page page) {
    return page.locator("studio-notice");
  }

  private static void press(Page page, String button) {
    notice(page).getByText(button, new Locator.GetByTextOptions().setExact(true)).click();
  }

  @Test
  void goesOnWithTheDesignOfAClosedTab() {
    var page = studio("");
    assertThat(notice(page)).isHidden();
    check(page, "upper.colour", "flame");
    page = again(page, "");
    assertThat(notice(page)).containsText("Welcome back. Your design is still here.");
    assertThat(chosen(page, "upper.colour")).hasValue("chalk");
    press(page, "Go on with it");

    assertThat(chosen(page, "upper.colour")).hasValue("flame");
    assertThat(notice(page)).isHidden();
    tool(page, "undo").click();
    assertThat(chosen(page, "upper.colour")).hasValue("chalk");
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void beginsAnewAndAsksNoMore() {
    var page = studio("");
    check(page, "upper.colour", "flame");
    page = again(page, "");
    press(page, "Begin anew");
    page = again(page, "");

    assertThat(notice(page)).isHidden();
  }

  @Test
  void aLinkWinsOverADraftAndDestroysNothing() {
    var page = studio("");
    check(page, "upper.colour", "flame");
    page = again(page, "?sole.colour=ink");
    assertThat(chosen(page, "sole.colour")).hasValue("ink");
    assertThat(notice(page)).containsText("You have a design of your own from before.");
    check(page, "upper.pattern", "check");
    press(page, "Go on with it");

    assertThat(chosen(page, "upper.colour")).hasValue("flame");
    assertThat(chosen(page, "sole.colour")).hasValue("chalk");
  }

  @Test
  void saysWhatBecameOfADraftFromAnOlderCollection() {
    var page = studio("");
    page.evaluate(
        """
        (place) => localStorage.setItem(place, JSON.stringify([{
          id: "1", version: "older", total: { currency: "EUR", amount: 14000 },
          query: "upper.material=suede&sole.style=lugged&sole.colour=ink&sole.lace=gold",
          names: [["upper.material", "Upper · material", "suede", "Suede"],
                  ["sole.style", "Sole · style", "lugged", "Lugged sole"],
                  ["sole.colour", "Sole · colour", "ink", "Ink"],
                  ["sole.lace", "Sole · lace", "gold", "Gold"]],
        }]))
        """,
        PLACE);
    page = again(page, "");
    press(page, "Go on with it");

    assertThat(notice(page)).containsText("The collection has changed since.");
    assertThat(notice(page))
        .containsText("Upper · material: Washed canvas instead of Suede. It is no longer made.");
    assertThat(notice(page))
        .containsText("Sole · style: Cupsole instead of Lugged sole. From 1 March 2027.");
    assertThat(notice(page)).containsText("Sole · lace: None instead of Gold.");
    assertThat(chosen(page, "sole.colour")).hasValue("ink");
    press(page, "All right");
    assertThat(notice(page)).isHidden();
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void bringsTheDesignOverWhenTheCollectionHasChanged() {
    var page = studio("");
    check(page, "upper.colour", "flame");
    Shopper.open(page, "yours");
    page.locator("#design-name").fill("Ember");
    Shopper.outdate(page);
    save(page);

    assertThat(notice(page)).containsText("Look it over and save once more.");
    assertThat(chosen(page, "upper.colour")).hasValue("flame");
    assertThat(page.locator("#design-name")).hasValue("Ember");
    page.unroute("**/api/v1/designs?*");
    save(page);
    page.waitForURL("**/d/*");
    assertThat(page.locator("h1")).containsText("Ember");
  }

  @Test
  void looksWhetherTheCollectionHasChangedWhenSomebodyComesBack() {
    var context = browsers.open("/", WIDE).context();
    var page = context.newPage();
    page.clock().install();
    page.navigate(origin + STUDIO.substring(1));
    settle(page);
    check(page, "upper.colour", "flame");
    page.route(
        "**/api/v1/products/meridian/court-classic?*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"version\": \"new\"}")));
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    assertThat(notice(page)).isHidden();
    page.clock().fastForward("02:00");
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

    assertThat(notice(page)).containsText("The collection has changed since.");
    assertThat(chosen(page, "upper.colour")).hasValue("flame");
  }

  @Test
  void worksAndSaysSoOnceWhereTheBrowserKeepsNothing() {
    var page = browsers.open("/", WIDE);
    page.addInitScript(
        """
        for (const name of ["localStorage", "sessionStorage"]) {
          Object.defineProperty(window, name, { get() { throw new Error("blocked"); } });
        }
        """);
    page.navigate(origin + STUDIO.substring(1));
    settle(page);
    check(page, "upper.colour", "flame");
    assertThat(notice(page)).containsText("This browser keeps nothing");
    press(page, "All right");
    check(page, "sole.colour", "ink");

    assertThat(notice(page)).isHidden();
    tool(page, "undo").click();
    assertThat(chosen(page, "sole.colour")).hasValue("chalk");
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void saysThatSavingWaitsWithoutAConnection() {
    var page = studio("");
    page.context().setOffline(true);
    assertThat(notice(page)).containsText("You are offline. Go on designing");
    check(page, "upper.colour", "flame");
    save(page);
    assertThat(page.locator("#signing [data-trouble]"))
        .containsText("saved as soon as you are back");
    page.context().setOffline(false);

    page.waitForURL("**/d/*");
  }
}
