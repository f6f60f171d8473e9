package io.maatwerk.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page of every brand in the catalog, read by axe at both widths. */
@QuarkusTest
public class AccessibilityTest {

  @TestHTTPResource URL origin;
  @Inject Shelf shelf;
  private Browsers browsers;

  @BeforeEach
  void openBrowser() {
    browsers = new Browsers(origin);
  }

  @AfterEach
  void closeBrowser() {
    browsers.close();
  }

  @Test
  void everyPageCanBeUsedByEverybody() {
    var paths = new ArrayList<>(List.of("/", "/?language=nl"));
    for (var brand : shelf.brands()) {
      paths.add("/" + brand.brand().id());
      for (var product : brand.offered()) {
        var studio = "/" + brand.brand().id() + "/" + product.product().id();
        paths.addAll(List.of(studio, studio + "?language=nl", studio + "?uper.colour=x"));
      }
    }
    for (int width : Browsers.WIDTHS) {
      paths.forEach(path -> assertUsable(browsers.open(path, width), path));
    }
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void whatIsNotThereCanBeReadByEverybody() {
    for (int width : Browsers.WIDTHS) {
      assertUsable(browsers.open("/nobody/nothing", width), "404");
    }
  }

  @Test
  void nothingIsWiderThanItsScreen() {
    for (var path : List.of("/", "/meridian", "/meridian/court-classic?language=nl")) {
      var page = browsers.open(path, Browsers.WIDTHS[0]);
      assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
          .as(path)
          .isEqualTo(0);
    }
  }

  public static void assertUsable(Page page, String what) {
    Shopper.rest(page);
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations)
        .as(what)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
        .isEmpty();
    page.context().close();
  }
}
