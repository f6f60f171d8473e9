package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing whose sleeves and collar are painted as the cloth that they are cut from. */
@QuarkusTest
class CoatTouchTest extends BrowserTest {

  private static final String COAT = "/northmoor/trench-coat";

  @ParameterizedTest
  @CsvSource({
    "front, 200, 500, sleeves",
    "front, 450, 118, collar",
    "open, 700, 500, sleeves",
    "back, 200, 500, sleeves"
  })
  void opensAndOutlinesSleevesAndCollar(String view, double x, double y, String part) {
    var page = coat(view);
    var point = StageTest.at(page, x, y);

    page.mouse().move(point.get(0), point.get(1));
    assertThat(page.locator(".outline svg")).isVisible();
    page.mouse().click(point.get(0), point.get(1));
    assertThat(page.locator("[id='" + part + "']")).isVisible();
  }

  private Page coat(String view) {
    var page = browsers.open(COAT + "?storm-flap.style=both&view=" + view, Browsers.WIDTHS[1]);
    Shopper.begin(page);
    assertThat(page.locator("studio-picture")).hasAttribute("data-view", view);
    return page;
  }
}
