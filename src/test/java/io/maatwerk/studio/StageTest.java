package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Shoppers who touch the picture. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class StageTest extends BrowserTest {

  private static final String STUDIO = "/meridian/court-classic";
  private static final int WIDE = 1440;
  private static final String READY = "() => document.querySelector('studio-picture').ready";

  /** A studio whose picture is painted on the page by now. */
  /** Two clicks within the time that makes them one deed, however slow the machine is. */
  private static final String TWICE =
      """
      ([clientX, clientY]) => {
        const place = document.elementFromPoint(clientX, clientY);
        for (let i = 0; i < 2; i++) {
          place.dispatchEvent(new PointerEvent("click", { clientX, clientY, bubbles: true, cancelable: true }));
        }
      }
      """;

  private Page studio() {
    var page = browsers.open(STUDIO, WIDE);
    settle(page);
    page.keyboard().press("Shift");
    page.waitForFunction(READY);
    return page;
  }

  /** Where a point of the drawing is on the page. */
  static List<Double> at(Page page, double x, double y) {
    var point =
        page.locator("studio-picture svg")
            .evaluate(
                "(svg, [x, y]) => { const p = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM());"
                    + " return [p.x + 0.01, p.y + 0.01]; }",
                List.of(x, y));
    return ((List<?>) point).stream().map(n -> ((Number) n).doubleValue()).toList();
  }

  private static void touch(Page page, double x, double y) {
    var point = at(page, x, y);
    page.mouse().click(point.get(0), point.get(1));
  }

  private static Locator step(Page page, String part) {
    return page.locator("[id='" + part + "']");
  }

  private static Locator outline(Page page) {
    return page.locator(".outline svg");
  }

  private static double nearness(Page page) {
    var scale = page.locator(".canvas").evaluate("c => c.style.getPropertyValue('--near') || '1'");
    return Double.parseDouble(scale.toString());
  }

  @Test
  void opensThePartThatIsTouched() {
    var page = studio();
    touch(page, 200, 100);
    assertThat(step(page, "upper")).isVisible();
    touch(page, 100, 155);
    assertThat(step(page, "sole")).isVisible();
    assertThat(step(page, "upper")).isHidden();
    assertThat(page).hasURL(Pattern.compile(".*#sole$"));
  }

  @Test
  void losesNoTouchWhenThePictureIsPaintedMeanwhile() {
    var page = browsers.open(STUDIO, WIDE);
    settle(page);
    var point = at(page, 200, 100);
    page.mouse().move(point.get(0), point.get(1));
    page.mouse().down();
    page.waitForFunction(READY);
    page.mouse().up();
    assertThat(step(page, "upper")).isVisible();
    assertThat(page.locator("studio-picture[data-drawn]")).isVisible();
  }

  @Test
  void takesAFingerBesideASmallPartForThatPart() {
    var page = studio();
    Shopper.write(page, "ZOE");
    assertThat(page.locator("studio-picture text")).hasText("ZOE");
    touch(page, 200, 100);
    assertThat(step(page, "upper")).isVisible();
    touch(page, 90, 98);
    assertThat(step(page, "monogram")).isVisible();
  }

  @Test
  void leavesNothingWhereNothingIsTouched() {
    var page = studio();
    touch(page, 390, 10);

    assertThat(step(page, "sole")).isVisible();
  }

  @Test
  void outlinesThePartThatIsPointedAt() {
    var page = studio();
    var point = at(page, 200, 100);
    page.mouse().move(point.get(0), point.get(1));
    assertThat(outline(page).locator("mask [fill='#fff']")).hasCount(1);
    assertThat(page.locator("[data-named]")).hasText("Upper");
    page.locator(".parts a[href='#sole']").hover();
    assertThat(outline(page).locator("mask [fill='#fff']"))
        .hasAttribute("d", Pattern.compile("30"));
    page.mouse().move(1400, 400);
    assertThat(page.locator("[data-named]")).isEmpty();
  }

  @Test
  void outlinesThePartThatTheKeyboardHasComeTo() {
    var page = studio();
    Shopper.tabTo(page, ".parts a[href='#upper']");
    assertThat(outline(page)).isVisible();
    page.keyboard().press("Enter");
    Shopper.tabTo(page, "input[name='upper.material']");
    assertThat(outline(page)).isVisible();
    Shopper.tabTo(page, "[data-step='1']");
    assertThat(outline(page)).hasCount(0);
  }

  @Test
  void outlinesWithTheColoursThatSomebodyForces() {
    var page = studio();
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    page.locator(".parts a[href='#upper']").focus();
    var flood = "f => getComputedStyle(f).floodColor";
    var highlight =
        page.evaluate(
            "() => { const e = document.body.appendChild(document.createElement('i'));"
                + " e.style.color = 'Highlight'; return getComputedStyle(e).color; }");

    assertThat(outline(page).locator("feFlood.line").evaluate(flood)).isEqualTo(highlight);
  }

  @Test
  void drawsThePictureNearAndBackAgain() {
    var page = studio();
    page.locator("[data-zoom]").click();
    assertThat(nearness(page)).isEqualTo(2.5);
    assertThat(page.locator("[data-zoom]")).hasAttribute("aria-pressed", "true");
    page.keyboard().press("Escape");
    assertThat(nearness(page)).isEqualTo(1);
    var point = at(page, 200, 100);
    page.evaluate(TWICE, point);
    assertThat(nearness(page)).isEqualTo(2.5);
  }

  @Test
  void keepsThePointUnderTheWheelWhereItIs() {
    var page = studio();
    var before = at(page, 100, 100);
    page.mouse().move(before.get(0), before.get(1));
    page.keyboard().down("Control");
    page.mouse().wheel(0, -50);
    page.keyboard().up("Control");
    page.waitForCondition(() -> nearness(page) > 1.5);
    page.waitForCondition(
        () ->
            Math.abs(at(page, 100, 100).get(0) - before.get(0)) < 2
                && Math.abs(at(page, 100, 100).get(1) - before.get(1)) < 2);
  }

  @Test
  void drawsThePictureNearWithTwoFingers() {
    var page = studio();
    var hand = new Hand(page);
    var before = at(page, 200, 100);
    hand.lay(before.get(0) - 30, before.get(1), before.get(0) + 30, before.get(1));
    hand.move(before.get(0) - 60, before.get(1), before.get(0) + 60, before.get(1));
    page.waitForCondition(() -> nearness(page) > 1.9);
    hand.lift();
    Shopper.rest(page);

    assertThat(nearness(page)).isCloseTo(2, within(0.1));
    assertThat(at(page, 200, 100).get(0)).isCloseTo(before.get(0), within(2.0));
    assertThat(page.evaluate("visualViewport.scale")).isEqualTo(1);
    assertThat(step(page, "sole")).isVisible();
  }

  @Test
  void movesTheNearPictureByDraggingWithoutOpeningAnything() {
    var page = studio();
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    page.locator("[data-zoom]").click();
    var before = at(page, 200, 100);
    page.mouse().move(before.get(0), before.get(1));
    page.mouse().down();
    page.mouse().move(before.get(0) - 60, before.get(1) - 40);
    page.mouse().up();

    assertThat(at(page, 200, 100).get(0)).isLessThan(before.get(0) - 50);
    assertThat(step(page, "sole")).isVisible();
  }

  @Test
  void isMovedWithKeysWhereItHasTheFocus() {
    var page = studio();
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    Shopper.tabTo(page, "studio-picture");
    page.keyboard().press("+");
    assertThat(nearness(page)).isGreaterThan(1);
    var before = at(page, 200, 100);
    page.keyboard().press("ArrowLeft");
    assertThat(at(page, 200, 100).get(0)).isGreaterThan(before.get(0));
    page.keyboard().press("0");
    assertThat(nearness(page)).isEqualTo(1);
  }

  @Test
  void saysInWordsWhatIsSeen() {
    var page = studio();
    assertThat(page.locator("#design-words")).containsText("Upper: Washed canvas, Chalk, Plain");
    check(page, "upper.colour", "flame");

    assertThat(page.locator("#design-words")).containsText("Upper: Washed canvas, Flame");
    assertThat(page.locator("studio-picture")).hasAttribute("aria-describedby", "design-words");
  }

  @Test
  void canBeUsedByEverybodyWhileItIsNear() {
    for (int width : Browsers.WIDTHS) {
      var page = browsers.open(STUDIO, width);
      settle(page);
      page.locator("[data-zoom]").click();
      page.locator(".parts a[href='#upper']").focus();
      Axe.assertUsable(page, "near, and outlined");
    }
    assertThat(browsers.complaints()).isEmpty();
  }
}
