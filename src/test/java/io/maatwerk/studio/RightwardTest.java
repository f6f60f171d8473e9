package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.studio.Shopper.chosen;
import static io.maatwerk.studio.Shopper.open;
import static io.maatwerk.studio.Shopper.radio;
import static io.maatwerk.studio.Shopper.settle;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A brand that writes from right to left. */
@QuarkusTest
@TestProfile(RightwardTest.Hebrew.class)
class RightwardTest extends BrowserTest {

  /** The catalog of a brand in Hebrew. */
  public static class Hebrew extends ContractCatalog {
    @Override
    public Map<String, String> getConfigOverrides() {
      var settings = new HashMap<>(super.getConfigOverrides());
      settings.put("maatwerk.catalog", "src/test/resources/catalogs/rightward");
      settings.put("maatwerk.data", "target/test-data/rightward");
      settings.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:rightward;DB_CLOSE_DELAY=-1");
      return settings;
    }
  }

  private static final String STUDIO = "/kikar/shoe";

  @Test
  void runsFromTheRightInEveryState() {
    for (int width : new int[] {320, 390, 1440}) {
      var page = browsers.open(STUDIO + "#upper", width);
      settle(page);
      assertThat(page.locator("html")).hasAttribute("dir", "rtl");
      var wider = "document.documentElement.scrollWidth - innerWidth";
      assertThat(page.evaluate(wider)).as("at %d", width).isEqualTo(0);
      var price = page.locator(".bill summary").boundingBox();
      assertThat(price.x).isGreaterThan(page.locator(".bar .save").boundingBox().x);
      Axe.assertUsable(page, "from the right at " + width);
    }
    var page = browsers.open(STUDIO, 1440);
    assertThat(page.locator(".stage").boundingBox().x)
        .isGreaterThan(page.locator(".panel").boundingBox().x);
  }

  @Test
  void goesOnTowardsTheLeft() {
    var page = browsers.open(STUDIO, 1440);
    settle(page);
    open(page, "upper");
    radio(page, "upper.colour", "chalk").focus();
    page.keyboard().press("ArrowLeft");
    assertThat(chosen(page, "upper.colour")).hasValue("ink");
    page.keyboard().press("ArrowRight");
    assertThat(chosen(page, "upper.colour")).hasValue("chalk");
  }

  @Test
  void asksForAChangeFromTheRight() {
    var page = browsers.open(STUDIO + "?upper.material=canvas&own=upper.material", 390);
    settle(page);
    Shopper.check(page, "sole.style", "lugged");
    var way = page.locator(".ways-out button").first();
    // the way's picture is painted once its words are shown
    var picture = way.locator("svg:has(path)");
    assertThat(picture).isVisible();
    assertThat(picture.boundingBox().x).isGreaterThan(way.locator(".changes").boundingBox().x);
    Axe.assertUsable(page, "repair from the right");
  }
}
