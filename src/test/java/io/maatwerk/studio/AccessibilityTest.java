package io.maatwerk.studio;

import static io.maatwerk.studio.Axe.assertUsable;
import static io.maatwerk.studio.Axe.assertUsableAndFits;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page of every brand in the catalog, read by axe at both widths. */
@QuarkusTest
class AccessibilityTest extends BrowserTest {

  @Inject Shelf shelf;

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
      var page = browsers.blank(width);
      for (var path : paths) {
        browsers.show(page, path);
        assertUsable(page, path + " at " + width);
      }
    }
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void shopWindowsFitTheSmallestScreen() {
    var page = browsers.blank(320);
    for (var language : List.of("en", "nl")) {
      browsers.show(page, "/?language=" + language);
      assertUsableAndFits(page, "home in " + language);
      for (var brand : shelf.brands()) {
        browsers.show(page, "/" + brand.brand().id() + "?language=" + language);
        assertUsableAndFits(page, brand.brand().id() + " in " + language);
      }
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
}
