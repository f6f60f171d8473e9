package io.maatwerk.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The spec sheet of every product in the catalog, on paper. */
@QuarkusTest
class SpecSheetTest extends BrowserTest {

  private static final Pattern PAGES = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  @Inject Shelf shelf;

  @Test
  void fitsOnTwoPagesOfPaper() {
    for (var brand : shelf.brands()) {
      for (var product : brand.offered()) {
        var path = "/" + brand.brand().id() + "/" + product.product().id() + "/sheet";
        var page = browsers.open(path, Browsers.WIDTHS[1]);
        for (var paper : new String[] {"A4", "Letter"}) {
          assertThat(pages(page, paper)).as(path + " on " + paper).isBetween(1, 2);
        }
        Axe.assertUsable(page, path);
      }
    }
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void isKeptForSavedDesignsToo() {
    var page = browsers.open("/northmoor/cashmere-scarf", Browsers.WIDTHS[0]);
    Shopper.settle(page);
    page.locator(".bar .save").click();
    page.locator("#signing [name=name]").fill("First frost");
    page.locator("#signing [name=by]").fill("Zoë");
    Shopper.save(page);
    page.waitForURL("**/d/*");
    var id = page.url().replaceAll(".*/d/([^/?#]+).*", "$1");

    page.navigate(browsers.address("/d/" + id + "/sheet"));

    assertThat(page.locator("h1").innerText()).isEqualTo("First frost");
    assertThat(page.locator("header p").last().innerText()).contains("Zoë");
    assertThat(page.locator(".views svg").count()).isEqualTo(3);
    assertThat(page.locator(".code svg").count()).isEqualTo(1);
    assertThat(page.locator("footer a[href$='/d/%s']".formatted(id)).count()).isEqualTo(1);
    assertThat(pages(page, "A4")).isBetween(1, 2);
    Axe.assertUsable(page, "a saved design's sheet");
    assertThat(browsers.complaints()).isEmpty();
  }

  private static int pages(Page page, String paper) {
    var pdf = page.pdf(new Page.PdfOptions().setFormat(paper).setPrintBackground(true));
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    return (int) PAGES.matcher(text).results().count();
  }
}
