package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Axe.assertUsableAndFits;
import static io.maatwerk.studio.Shopper.check;
import static io.maatwerk.studio.Shopper.settle;
import static io.maatwerk.studio.Shopper.tool;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever opens above the studio and stands beside it, read by axe and within its screen: a
 * telephone, a desk, and the smallest screen, which is a desk's at four times its size.
 */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class EveryStateTest extends BrowserTest {

  private static final String STUDIO = "/meridian/court-classic";

  /** Pages that do by themselves what the studio does in sheets. */
  private static final List<String> PAGES =
      List.of(
          STUDIO + "/compare?a=upper.colour%3Dflame&b=upper.material%3Dleather",
          STUDIO + "/compare?a=upper.colour%3Dflame&b=upper.colour%3Dflame",
          STUDIO + "/finish?upper.material=leather&sole.colour=ink",
          STUDIO + "/finish?upper.material=leather&keep=upper.material&budget=10&goal=default",
          STUDIO + "/sheet?upper.material=leather");

  /** Pages that stand where something is in the way. */
  private static final List<String> TROUBLES =
      List.of(
          "/nobody/nothing",
          "/nobody/nothing?language=nl",
          "/meridian/umbrella",
          "/meridian/court-clasic?language=nl",
          "/acme/old-mug",
          "/d/2b3c4d5f6g7h8j");

  private static final List<String> STUDIOS =
      List.of(
          STUDIO,
          STUDIO + "?upper.material=canvas&own=upper.material&monogram.style=foil",
          STUDIO + "?uper.colour=ink&monogram.text=zoe");

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1440})
  void sheetsAndNoticesCanBeUsedByEverybody(int width) {
    var page = browsers.open(STUDIO + "?upper.material=leather", width);
    settle(page);
    tool(page, "aside").click();
    check(page, "upper.colour", "flame");
    tool(page, "compare").click();
    assertSheet(page, "#comparing", width);
    tool(page, "finish").click();
    assertSheet(page, "#finishing", width);
    page.locator(".bar .save").click();
    assertSheet(page, "#signing", width);

    var again = page.context().newPage();
    browsers.show(again, STUDIO);
    assertNotice(again, "Welcome back.", width);
    Shopper.outdate(page);
    page.locator(".bar .save").click();
    page.locator("#signing .save").click();
    assertNotice(page, "Look it over and save once more.", width);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1440})
  void pagesBesideTheStudioCanBeUsedByEverybody(int width) {
    var page = browsers.blank(width);
    for (var path : PAGES) {
      browsers.show(page, path);
      assertUsableAndFits(page, path + " at " + width);
    }
    assertThat(browsers.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1440})
  void pagesWhereNothingIsCanBeUsedByEverybody(int width) {
    for (var colours : List.of(ForcedColors.NONE, ForcedColors.ACTIVE)) {
      var page = browsers.blank(width);
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(colours));
      for (var path : TROUBLES) {
        browsers.show(page, path);
        assertUsableAndFits(page, path + " at " + width + " with colours forced: " + colours);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1440})
  void soCanThoseWithoutScript(int width) {
    var page = browsers.blankWithoutScript(width);
    for (var paths : List.of(PAGES, STUDIOS)) {
      for (var path : paths) {
        browsers.show(page, path);
        assertUsableAndFits(page, path + " at " + width + " without script");
      }
    }
  }

  private static void assertSheet(Page page, String sheet, int width) {
    assertThat(page.locator(sheet)).isVisible();
    assertUsableAndFits(page, sheet + " at " + width);
    page.keyboard().press("Escape");
    assertThat(page.locator(sheet)).isHidden();
  }

  private static void assertNotice(Page page, String words, int width) {
    assertThat(page.locator("studio-notice")).containsText(words);
    assertUsableAndFits(page, words + " at " + width);
  }
}
