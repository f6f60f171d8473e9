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

/** Sharing as the system does it, in a browser whose system is played. */
@QuarkusTest
@TestProfile(Atelier.class)
class ShareSheetTest extends BrowserTest {

  private static final String SYSTEM =
      """
      (takesFiles) => {
        navigator.canShare = ({ files }) => takesFiles || !files;
        navigator.share = async ({ title, url, files = [] }) => {
          window.shared = [title, url, ...files.map(({ name, type }) => `${name} ${type}`)].join("\\n");
        };
      }
      """;

  private static final String WORDS = "Sunday by Zoë, Harbour Cap by Atelier & Zoon";

  @Inject Designs designs;
  private SavedDesign design;

  @BeforeEach
  void save() {
    design = saved(designs, CapRequest.complete().name("Sunday").by("Zoë"));
  }

  @Test
  void takesThePictureAlong() {
    assertThat(shared(true))
        .isEqualTo(
            WORDS + "\n" + url() + "\n" + picture(design, "square").fileName() + " image/jpeg");
  }

  @Test
  void takesTheLinkAloneWhereFilesAreNotTaken() {
    assertThat(shared(false)).isEqualTo(WORDS + "\n" + url());
  }

  @Test
  void leadsToTheLinksWhereTheSystemSharesNothing() {
    var page = open();
    page.locator("share-sheet a").click();

    assertThat(page.locator("#share")).isInViewport();
  }

  private String shared(boolean takesFiles) {
    var page = open();
    page.evaluate(SYSTEM, takesFiles);
    page.evaluate("() => document.querySelector('share-sheet').connectedCallback()");
    page.locator("share-sheet a").click();
    page.waitForFunction("() => window.shared");
    return page.evaluate("() => window.shared").toString();
  }

  private String url() {
    return Atelier.ORIGIN + design.path();
  }

  private Page open() {
    return browsers.open(design.path(), Browsers.WIDTHS[0]);
  }
}
