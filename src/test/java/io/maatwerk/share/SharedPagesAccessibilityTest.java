package io.maatwerk.share;

import static io.maatwerk.share.Visitor.kept;
import static io.maatwerk.studio.Axe.assertUsable;
import static io.maatwerk.studio.Axe.assertUsableAndFits;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.studio.BrowserTest;
import io.maatwerk.studio.Browsers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Designs' pages in all their states, read by axe at both widths. */
@QuarkusTest
@TestProfile(Atelier.class)
class SharedPagesAccessibilityTest extends BrowserTest {

  private static final String ENDLESS = "W".repeat(60);

  @Inject Designs designs;
  @Inject LiveCatalog catalog;

  @AfterEach
  void restore() {
    Atelier.restore();
    catalog.refresh();
  }

  @Test
  void everyPageCanBeUsedByEverybody() {
    var mine = kept(designs, CapRequest.complete().name(ENDLESS).by(ENDLESS));
    var parent = mine.design().id();
    var child = kept(designs, CapRequest.complete().text("KID").parent(parent)).design();
    var gone = kept(designs, CapRequest.complete().text("BYE")).design();
    designs.remove(gone.id());
    var yours = mine.design().path(mine.editKey().orElseThrow());

    assertReadable(
        mine.design().path(),
        child.path() + "?language=nl",
        yours,
        mine.design().path() + "/yours",
        gone.path(),
        "/d/2b3c4d5f6g7h8j");
  }

  @Test
  void soCanAPageWhoseDesignChanged() throws IOException {
    var design = kept(designs, CapRequest.complete().text("CHG")).design();
    var file = Atelier.file("cap.yaml");
    Files.writeString(
        file,
        Files.readString(file).replace("        dots: { surcharge: { EUR: 5, USD: 6 } }\n", ""));
    catalog.refresh();

    assertReadable(design.path());
  }

  @Test
  void soCanWhatStandsWhereADesignIsNotInForcedColoursAndOnTheSmallestScreen() {
    var locked = kept(designs, CapRequest.complete().text("LCK")).design().path() + "/yours";
    var gone = kept(designs, CapRequest.complete().text("OUT")).design();
    designs.remove(gone.id());
    for (int width : new int[] {320, 390, 1440}) {
      var page = browsers.blank(width);
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      for (var path :
          List.of(gone.path(), "/d/2b3c4d5f6g7h8j", locked, locked + "?key=wrong&language=nl")) {
        browsers.show(page, path);
        assertUsableAndFits(page, path + " at " + width);
      }
    }
  }

  @Test
  void soCanPagesOfABrandWithoutProducts() throws IOException {
    var file = Atelier.CATALOG.resolve("bare").resolve("brand.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        Files.readString(Atelier.file("brand.yaml"))
            .replaceAll("(?m)^brand: .*", "brand: bare")
            .replaceAll(", logo: [^}]*", ""));
    catalog.refresh();
    try {
      assertReadable("/bare", "/bare/nothing", "/bare/nothing?language=nl");
    } finally {
      Files.delete(file);
      Files.delete(file.getParent());
    }
  }

  @Test
  void soCanWhatOpensAboveAPage() {
    var design = kept(designs, CapRequest.complete()).design();

    for (var opener : List.of(".closer", "[data-opens='code']")) {
      var page = browsers.open(design.path(), Browsers.WIDTHS[0]);
      page.locator(opener).first().click();
      assertUsable(page, opener);
    }
  }

  private void assertReadable(String... paths) {
    for (int width : Browsers.WIDTHS) {
      var page = browsers.blank(width);
      for (var path : paths) {
        browsers.show(page, path);
        assertFits(page, path);
        assertUsable(page, path);
      }
    }
  }

  private static void assertFits(Page page, String path) {
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as(path)
        .isEqualTo(0);
  }
}
