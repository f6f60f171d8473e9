package io.maatwerk.share;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.share.Visitor.picture;
import static io.maatwerk.share.Visitor.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.studio.BrowserTest;
import io.maatwerk.studio.Browsers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views to flip through and to look at closely, in a browser. */
@QuarkusTest
@TestProfile(Atelier.class)
class GalleryTest extends BrowserTest {

  @Inject Designs designs;
  private SavedDesign design;

  @BeforeEach
  void save() {
    design = saved(designs, CapRequest.complete());
  }

  @Test
  void turnsByKeyByNameAndByArrow() {
    var page = open();
    assertShown(page, "1 / 2", "front");

    page.keyboard().press("ArrowRight");
    assertShown(page, "2 / 2", "back");
    page.locator(".thumbs a").first().click();
    assertShown(page, "1 / 2", "front");
    page.locator(".flip [data-step='-1']").click();
    assertShown(page, "2 / 2", "back");
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void showsAPictureCloselyUntilEscape() {
    var page = open();
    page.locator(".closer").first().click();

    var zoom = page.locator(".zoom");
    assertThat(zoom).isVisible();
    assertThat(zoom.locator("img").getAttribute("src")).endsWith(path("front"));
    page.keyboard().press("ArrowRight");
    assertThat(zoom.locator("img").getAttribute("src")).endsWith(path("back"));
    zoom.locator("img").click();
    assertThat(page.locator(".pan[data-near]")).hasCount(1);
    page.keyboard().press("Escape");

    assertThat(zoom).isHidden();
    assertThat(page.locator(".closer").first()).isFocused();
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void leadsToPicturesWithoutAScript() {
    var page = browsers.openWithoutScript(design.path());

    assertThat(page.locator("[data-counter]")).isHidden();
    page.locator(".thumbs a").last().click();
    assertThat(page.locator("#view-back")).isInViewport();
    assertThat(page.locator("#view-back .closer")).hasAttribute("href", path("back"));
  }

  @Test
  void showsTheCodeAcrossTheTable() {
    var page = open();
    page.locator("[data-opens='code']").click();

    assertThat(page.locator("#code svg").first()).isInViewport();
    page.locator("#code [data-closes]").click();
    assertThat(page.locator("#code")).isHidden();
    assertThat(browsers.openWithoutScript(design.path()).locator("#code svg").first()).isVisible();
  }

  private Page open() {
    return browsers.open(design.path(), Browsers.WIDTHS[1]);
  }

  private String path(String view) {
    return design.path(picture(design, view));
  }

  private static void assertShown(Page page, String counter, String view) {
    assertThat(page.locator("[data-counter]")).hasText(counter);
    assertThat(page.locator("#view-" + view)).isInViewport();
    assertThat(page.locator(".thumbs a[aria-current]")).hasAttribute("href", "#view-" + view);
  }
}
