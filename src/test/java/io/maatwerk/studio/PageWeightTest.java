package io.maatwerk.studio;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.maatwerk.bench.Figures;
import io.maatwerk.bench.Table;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What studios transfer to a telephone does not grow, a click asks nobody, and nothing jumps. */
@QuarkusTest
class PageWeightTest extends BrowserTest {

  private static final long MOST = 120 * 1024;
  private static final long MOST_OF_SCRIPT = 25 * 1024;

  /** One choice of each option that goes with all the others, one after the other. */
  private static final String DESIGN =
      """
      async () => {
        let clicks = 0;
        for (const option of document.querySelectorAll("fieldset.option")) {
          const input = option.querySelector("[data-state=available] > input[type=radio]:not(:checked)");
          if (!input) continue;
          input.click();
          clicks++;
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
        return clicks;
      }
      """;

  @Inject Shelf shelf;
  private final Table table =
      new Table(
          "page",
          "in all",
          "document",
          "styles",
          "scripts",
          "fonts",
          "images",
          "others",
          "designing");
  private final SoftAssertions softly = new SoftAssertions();

  @Test
  void everyStudioComesWithinItsBudget() {
    for (var brand : shelf.brands()) {
      for (var product : brand.offered()) {
        weigh("/" + brand.brand().id() + "/" + product.product().id());
      }
    }
    System.out.println("What pages transfer at 390 pixels\n\n" + table);
    softly.assertAll();
  }

  private void weigh(String path) {
    var page = browsers.blank(Browsers.WIDTHS[0]);
    var transfers = Transfers.of(page);
    page.navigate(browsers.address(path));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    softly.assertThat(transfers.bytes()).as(path + " in all").isLessThanOrEqualTo(MOST);
    softly
        .assertThat(transfers.bytes("Script"))
        .as(path + " scripts")
        .isLessThanOrEqualTo(MOST_OF_SCRIPT);
    softly.assertThat(transfers.shifts()).as(path + " layout shift").isZero();
    var cells = cells(path, transfers);
    var designing =
        page.locator("maatwerk-studio").count() > 0 ? design(page, transfers, path) : "";
    table.row(concat(cells, designing));
    page.context().close();
  }

  private static String[] concat(List<String> cells, String last) {
    var all = new ArrayList<>(cells);
    all.add(last);
    return all.toArray(String[]::new);
  }

  private static List<String> cells(String path, Transfers transfers) {
    long document = transfers.bytes("Document");
    long styles = transfers.bytes("Stylesheet");
    long scripts = transfers.bytes("Script");
    long fonts = transfers.bytes("Font");
    long images = transfers.bytes("Image");
    long others = transfers.bytes() - document - styles - scripts - fonts - images;
    return List.of(
        path,
        Figures.bytes(transfers.bytes()) + " in " + transfers.count(),
        Figures.bytes(document),
        Figures.bytes(styles),
        Figures.bytes(scripts),
        Figures.bytes(fonts),
        Figures.bytes(images),
        Figures.bytes(others));
  }

  /** What comes once somebody begins; after that a click asks nobody. */
  private String design(Page page, Transfers transfers, String path) {
    Shopper.settle(page);
    transfers.forget();
    Shopper.begin(page);
    var begun = Figures.bytes(transfers.bytes()) + " in " + transfers.count();
    transfers.forget();
    var clicks = page.evaluate(DESIGN);
    softly.assertThat(transfers.all()).as(path + " asks when clicked").isEmpty();
    return begun + ", " + clicks + " clicks";
  }
}
