package io.maatwerk.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.maatwerk.bench.Figures;
import io.maatwerk.bench.Table;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What the shop windows transfer to a telephone at first is little, and nothing moves there. */
@QuarkusTest
class ShopWeightTest extends BrowserTest {

  private static final long MOST_AT_HOME = 150 * 1024;
  private static final long MOST_OF_A_BRAND = 200 * 1024;

  /** Screens of telephones show twice the points and more. */
  private static final double FINE = 2;

  private static final String SCROLL =
      """
      async () => {
        for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
          scrollTo(0, top);
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
      }
      """;

  private static final String SHOWN =
      "() => [...document.images].filter((image) => image.complete && image.naturalWidth).length";

  /** How many pixels of its file a picture shows for each that the screen has, at most. */
  private static final String FINEST =
      """
      () => Math.max(...[...document.images].filter((image) => image.srcset && image.currentSrc)
        .map((image) => Number(image.currentSrc.match(/[0-9]+$/)) / image.clientWidth / devicePixelRatio))
      """;

  @Inject Shelf shelf;
  private final Table table = new Table("page", "at first", "of it pictures");
  private final SoftAssertions softly = new SoftAssertions();

  @Test
  void comesWithinItsBudgetAndStandsStill() {
    weigh("/", MOST_AT_HOME);
    for (var brand : shelf.brands()) {
      weigh("/" + brand.brand().id(), MOST_OF_A_BRAND);
    }
    System.out.println("What shop windows transfer at 390 pixels, two a point\n\n" + table);
    softly.assertAll();
  }

  private void weigh(String path, long most) {
    var page = browsers.blank(Browsers.WIDTHS[0], FINE);
    var transfers = Transfers.of(page);
    page.navigate(browsers.address(path));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    long atFirst = transfers.bytes();
    long pictures = transfers.bytes("Image");
    softly.assertThat(atFirst).as(path + " at first").isLessThanOrEqualTo(most);
    softly.assertThat(finest(page)).as(path + " sends more than is shown").isLessThan(1.35);
    page.evaluate(SCROLL);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    softly.assertThat(transfers.shifts()).as(path + " layout shift").isZero();
    table.row(path, Figures.bytes(atFirst), Figures.bytes(pictures));
    page.context().close();
  }

  private static double finest(Page page) {
    return ((Number) page.evaluate(FINEST)).doubleValue();
  }

  @Test
  void standsStillAtADeskToo() {
    for (var brand : shelf.brands()) {
      var page = browsers.blank(Browsers.WIDTHS[1]);
      var transfers = Transfers.of(page);
      page.navigate(browsers.address("/" + brand.brand().id()));
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(transfers.shifts()).as(brand.brand().id()).isZero();
    }
  }

  @Test
  void fetchesTheRestOfARailOnceSomebodyTurnsToIt() {
    var page = browsers.blank(Browsers.WIDTHS[0]);
    page.navigate(browsers.address("/meridian"));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    var rail = page.locator(".starts ul").first();
    rail.scrollIntoViewIfNeeded();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    int before = ((Number) page.evaluate(SHOWN)).intValue();

    rail.hover();

    page.waitForFunction("before => (" + SHOWN + ")() > before", before);
    assertThat(
            page.locator(".starts").first().locator("img").all().stream()
                .map(image -> image.getAttribute("loading"))
                .collect(Collectors.toSet()))
        .containsExactly("lazy");
  }
}
