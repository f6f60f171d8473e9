package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.open;
import static io.maatwerk.studio.Shopper.radio;
import static io.maatwerk.studio.Shopper.settle;
import static io.maatwerk.studio.Shopper.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shoppers whose system forces its own colours, or who want nothing to move. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class PreferencesTest extends BrowserTest {

  private static final String CANVAS =
      "/meridian/court-classic?upper.material=canvas&own=upper.material";

  private static final String OUTLINE =
      """
      (label) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(label);
        return [outlineStyle, outlineWidth, outlineColor].join(" ");
      }
      """;

  private static final String MARK =
      """
      (label) => {
        const { content, backgroundColor } = getComputedStyle(label, "::before");
        const ground = document.body.appendChild(document.createElement("i"));
        ground.style.background = "Canvas";
        return content !== "none" && backgroundColor !== getComputedStyle(ground).backgroundColor;
      }
      """;

  private static final String LISTEN =
      """
      window.moved = [];
      addEventListener("animationstart", ({ animationName }) => moved.push(animationName), true);
      """;

  private static Locator label(Page page, String option, String choice) {
    return radio(page, option, choice).locator("xpath=following-sibling::label");
  }

  private static String outline(Page page, String choice) {
    return outline(label(page, "upper.colour", choice));
  }

  private static String outline(Locator place) {
    return (String) place.evaluate(OUTLINE);
  }

  private Page withForcedColours() {
    var page = browsers.blank(Browsers.WIDTHS[1]);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    browsers.show(page, CANVAS);
    settle(page);
    return page;
  }

  @Test
  void whatIsChosenAndWhatHasTheFocusAreToldApartWithoutOurColours() {
    var page = withForcedColours();
    open(page, "upper");
    var neither = outline(page, "flame");
    var chosen = outline(page, "chalk");
    Shopper.tabTo(page, "input[name='upper.colour']:checked");
    var both = outline(page, "chalk");
    radio(page, "upper.colour", "flame").focus();
    var focused = outline(page, "flame");

    assertThat(neither).startsWith("none");
    assertThat(chosen).isNotEqualTo(neither);
    assertThat(focused).isNotEqualTo(neither).isNotEqualTo(chosen);
    assertThat(both).isNotEqualTo(neither).isNotEqualTo(chosen).isNotEqualTo(focused);
  }

  @Test
  void whereOneIsShowsTheFocusWithoutOurColours() {
    var page = withForcedColours();
    for (var current : List.of(".parts a[aria-current]", ".views a[aria-current]")) {
      var place = page.locator(current);
      var before = outline(place);
      Shopper.tabTo(page, current);

      assertThat(outline(place)).as(current).isNotEqualTo(before);
    }
  }

  @Test
  void whatClashesIsMarkedWithoutOurColours() {
    var page = withForcedColours();

    assertThat(label(page, "monogram.style", "foil").evaluate(MARK)).isEqualTo(true);
    assertThat(label(page, "monogram.style", "print").evaluate(MARK)).isEqualTo(false);
  }

  @Test
  void aNewPriceIsNoticedAndMovesForNobodyWhoWantsThat() {
    for (var motion : ReducedMotion.values()) {
      var page = browsers.blank(Browsers.WIDTHS[1]);
      page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(motion));
      page.addInitScript(LISTEN);
      browsers.show(page, CANVAS);
      settle(page);
      page.evaluate("moved.length = 0");
      check(page, "upper.material", "leather");
      assertThat(total(page)).hasText("€150.00");

      if (motion == ReducedMotion.REDUCE) {
        page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
        assertThat(page.evaluate("moved.length")).isEqualTo(0);
      } else {
        page.waitForFunction("() => moved.includes('noticed')");
      }
    }
  }
}
