package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Shopper.begin;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.choose;
import static io.maatwerk.studio.Shopper.chosen;
import static io.maatwerk.studio.Shopper.drawing;
import static io.maatwerk.studio.Shopper.open;
import static io.maatwerk.studio.Shopper.save;
import static io.maatwerk.studio.Shopper.total;
import static io.maatwerk.studio.Shopper.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shoppers whose page answers by itself. */
@QuarkusTest
class LocalDesigningTest extends BrowserTest {

  private static final String STUDIO = "/meridian/court-classic";
  private static final int WIDE = 1440;

  private Page studio(String query) {
    var page = browsers.open(STUDIO + query, WIDE);
    begin(page);
    page.waitForLoadState();
    return page;
  }

  /** What a page asks for from now on, its icon apart, which a browser fetches when it likes. */
  private static List<String> requests(Page page) {
    var requests = new ArrayList<String>();
    page.onRequest(
        (Request request) -> {
          if (!request.url().endsWith("icon.svg")) {
            requests.add(request.url());
          }
        });
    return requests;
  }

  @Test
  void asksNobodyAboutClicksTextsAndViews() {
    var page = studio("");
    var before = drawing(page);
    var requests = requests(page);
    check(page, "upper.material", "suede");
    check(page, "sole.colour", "ink");
    write(page, "ZOE");

    assertThat(page.locator("[data-total]")).hasText("€162.00");
    assertThat(page.locator("[data-lines]")).containsText("3 characters");
    assertThat(chosen(page, "monogram.style")).hasValue("print");
    assertThat(page.locator("studio-picture svg")).containsText("ZOE");
    assertThat(drawing(page)).isNotEqualTo(before);
    page.locator(".views a").last().click();
    check(page, "lining.colour", "ink");
    assertThat(page.locator("studio-picture svg")).hasAttribute("aria-label", "Court Classic, Top");
    assertThat(requests).isEmpty();
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void showsStatesAtOnceAndAsksOnlyWhyChoicesClash() {
    var page = studio("?upper.material=suede");
    var held = new ArrayList<Route>();
    page.route("**/configuration?*", held::add);
    check(page, "monogram.style", "foil");

    assertThat(page.locator(".clash h2")).hasText("Metal foil asks for a change");
    assertThat(total(page)).hasText("—");
    var suede = page.locator(".choice:has(input[name='upper.material'][value='suede'])");
    assertThat(suede).hasAttribute("data-state", "conflicts");
    assertThat(page.locator(".ways-out")).hasCount(0);
    page.waitForCondition(() -> !held.isEmpty());
    held.remove(0).resume();
    assertThat(page.locator(".ways-out li").first()).isVisible();
    page.locator(".clash .undo").click();
    assertThat(page.locator(".clash")).hasCount(0);
  }

  @Test
  void saysWhichRuleAChoiceWouldBreak() {
    var page = studio("");
    check(page, "monogram.style", "foil");
    check(page, "upper.material", "leather");

    assertThat(page.locator("[data-option='heel.material'] .notes"))
        .containsText("Metal foil is pressed on hot");
  }

  @Test
  void findsOutWhyWhenSomebodyAsks() {
    var page = studio("?monogram.style=print");
    check(page, "sole.colour", "ink");
    var gold = page.locator("[data-option='monogram.colour'] .notes li", containing("Gold"));
    assertThat(gold).containsText("Gives up 1 choice. Why?");
    open(page, "monogram");
    gold.locator(".why").click();

    assertThat(gold).containsText("Foil comes in gold and silver");
    assertThat(gold).isFocused();
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void goesOnWithoutAConnectionAndSavesAfterwards() {
    var page = studio("");
    page.context().setOffline(true);
    check(page, "upper.material", "suede");
    assertThat(total(page)).hasText("€135.00");
    save(page);
    assertThat(page.locator(".bar [data-trouble]")).containsText("saved as soon as you are back");
    page.context().setOffline(false);

    page.waitForURL("**/d/*");
  }

  @Test
  void asksTheServerWhereThereIsNoDiagram() {
    var page = browsers.openWithoutDiagram(STUDIO);
    page.waitForLoadState();
    var requests = requests(page);
    choose(page, "upper.colour", "flame");

    assertThat(page.locator("[data-option='upper.colour'] .chosen")).hasText("Flame");
    assertThat(requests).anyMatch(url -> url.contains("/configuration?"));
  }
}
