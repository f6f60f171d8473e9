package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.chosen;
import static io.maatwerk.studio.Shopper.open;
import static io.maatwerk.studio.Shopper.radio;
import static io.maatwerk.studio.Shopper.settle;
import static io.maatwerk.studio.Shopper.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Shoppers on their way from part to part. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class StepsTest extends BrowserTest {

  private static final String STUDIO = "/meridian/court-classic";
  private static final int WIDE = 1440;

  private Page studio(String query) {
    var page = browsers.open(STUDIO + query, WIDE);
    settle(page);
    return page;
  }

  private static Locator rail(Page page, String part) {
    return page.locator(".parts a[href='#" + part + "']");
  }

  private static List<String> shown(Page page) {
    return page.locator(".step:visible").all().stream().map(s -> s.getAttribute("id")).toList();
  }

  @Test
  void beginsWithTheFewestChoicesAndEndsWithWhatIsWritten() {
    assertThat(studio("").locator(".parts .name").allTextContents())
        .containsExactly("Sole", "Upper", "Monogram", "Yours");
  }

  @Test
  void showsOnePartAtATimeAndAllWithoutScript() {
    assertThat(shown(studio(""))).containsExactly("sole");
    assertThat(shown(browsers.openWithoutScript(STUDIO)))
        .containsExactly("sole", "upper", "monogram", "yours");
  }

  @Test
  void goesOnAndBack() {
    var page = studio("");
    assertThat(page.locator("[data-step='-1']")).isHidden();
    page.locator("[data-step='1']").click();
    assertThat(page.locator("#part-upper")).isFocused();
    assertThat(page.locator("[data-next]")).hasText("Monogram");
    page.locator("[data-step='-1']").click();
    assertThat(page.locator("#part-sole")).isFocused();
    rail(page, "yours").click();
    assertThat(page.locator("[data-step='1']")).isHidden();
    assertThat(shown(page)).containsExactly("yours");
  }

  @Test
  void saysHowFarEverythingIs() {
    var page = studio("?upper.material=canvas&own=upper.material");
    assertThat(page.locator("[data-progress]")).hasText("1 of 3 chosen");
    assertThat(rail(page, "upper")).hasText("Upper, chosen");
    assertThat(rail(page, "sole")).hasText("Sole, as it comes");
    check(page, "sole.colour", "ink");
    assertThat(page.locator("[data-progress]")).hasText("2 of 3 chosen");
    assertThat(rail(page, "sole")).hasAttribute("data-state", "chosen");
    check(page, "monogram.style", "foil");
    assertThat(rail(page, "upper")).hasText("Upper, does not fit");
  }

  @Test
  void opensTheStepThatItsAddressNames() {
    var page = studio("?upper.colour=ink#monogram");
    assertThat(shown(page)).containsExactly("monogram");
    rail(page, "upper").click();
    assertThat(page).hasURL(Pattern.compile(".*#upper$"));
    check(page, "upper.colour", "flame");
    assertThat(page).hasURL(Pattern.compile(".*upper\\.colour=flame.*#upper$"));
    page.reload();
    assertThat(page.locator("#upper")).isVisible();
  }

  @Test
  void doesNotStandInTheWayBack() {
    var page = browsers.open("/meridian", WIDE);
    page.navigate(origin.toString().replaceAll("/$", "") + STUDIO);
    settle(page);
    rail(page, "upper").click();
    page.locator("[data-step='1']").click();
    check(page, "sole.colour", "ink");
    page.goBack();

    assertThat(page).hasURL(Pattern.compile(".*/meridian$"));
  }

  @Test
  void turnsToAnotherMarketWithTheDesignAsItIs() {
    var page = studio("");
    check(page, "upper.colour", "flame");
    check(page, "sole.colour", "ink");
    page.locator(".turns summary").click();
    page.locator(".turns a[href*='market=us']").click();

    assertThat(page.locator("#sole")).isVisible();
    assertThat(chosen(page, "upper.colour")).hasValue("flame");
    assertThat(chosen(page, "sole.colour")).hasValue("ink");
    assertThat(total(page)).containsText("130.00");
  }

  @Test
  void passesWhatClashesWithArrowKeysAndChoosesItWithSpace() {
    var page = studio("?upper.material=canvas&own=upper.material");
    open(page, "monogram");
    radio(page, "monogram.style", "print").check();
    radio(page, "monogram.style", "print").focus();
    page.keyboard().press("ArrowRight");
    assertThat(radio(page, "monogram.style", "foil")).isFocused();
    assertThat(chosen(page, "monogram.style")).hasValue("print");
    page.keyboard().press("Space");
    assertThat(page.locator("dialog.clash")).isVisible();
    page.keyboard().press("Escape");
    assertThat(radio(page, "monogram.style", "print")).isFocused();
    assertThat(chosen(page, "monogram.style")).hasValue("print");
  }

  @Test
  void saysWhyWhatCannotBeHadIsNotChosen() {
    var page = studio("");
    open(page, "sole");
    radio(page, "sole.style", "lugged").click();

    assertThat(page.locator("dialog.barred h2")).hasText("Lugged sole cannot be had now");
    assertThat(page.locator("dialog.barred p")).hasText("from 1 March 2027");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(radio(page, "sole.style", "lugged")).isFocused();
    assertThat(chosen(page, "sole.style")).hasValue("cup");
    radio(page, "sole.style", "lugged").click();
    Axe.assertUsable(page, "what cannot be had");
  }

  @Test
  void namesAColourWhereThePointerIs() {
    var page = studio("");
    open(page, "upper");
    var flame = page.locator("[data-option='upper.colour'] .choice").last();
    assertThat(flame.locator(".name")).hasCSS("opacity", "0");
    flame.hover();
    assertThat(flame.locator(".name")).hasCSS("opacity", "1");
  }

  @Test
  void opensThePriceAndClosesItByEscapeOrByTheWay() {
    var page = studio("?upper.material=leather");
    var lines = page.locator("[data-lines]");
    page.locator(".bill summary").click();
    assertThat(lines).containsText("Full-grain leather");
    page.keyboard().press("Escape");
    assertThat(lines).isHidden();
    assertThat(page.locator(".bill summary")).isFocused();
    page.locator(".bill summary").click();
    assertThat(lines).isVisible();
    page.locator("h1").click();
    assertThat(lines).isHidden();
  }

  @Test
  void fitsNarrowScreensAndLargeType() {
    for (int width : new int[] {320, 390, 720}) {
      var page = browsers.open(STUDIO + "?language=nl#upper", width);
      settle(page);
      var wider = "document.documentElement.scrollWidth - innerWidth";
      assertThat(page.evaluate(wider)).as("at %d", width).isEqualTo(0);
      page.locator(".bill summary").click();
      assertThat(page.evaluate(wider)).as("price at %d", width).isEqualTo(0);
    }
  }

  @Test
  void keepsPriceAndSavingInOneRowInDutch() {
    var page = browsers.open(STUDIO + "?language=nl&market=us#upper", 390);
    settle(page);
    var price = page.locator(".bill summary").boundingBox();
    var save = page.locator(".bar .save").boundingBox();

    assertThat(save.y + save.height / 2).isBetween(price.y, price.y + price.height);
    assertThat(price.x + price.width)
        .isLessThanOrEqualTo(page.locator("[data-step='-1']").boundingBox().x);
  }
}
