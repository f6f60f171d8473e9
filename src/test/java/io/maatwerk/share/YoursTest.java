package io.maatwerk.share;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.maatwerk.share.Visitor.get;
import static io.maatwerk.share.Visitor.kept;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SaveOutcome;
import io.maatwerk.studio.BrowserTest;
import io.maatwerk.studio.Browsers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the browser that saved a design may do with it. */
@QuarkusTest
@TestProfile(Atelier.class)
class YoursTest extends BrowserTest {

  private static final String KEEP =
      "([id, key]) => localStorage.setItem('maatwerk.designs', JSON.stringify({ [id]: key }))";

  @Inject Designs designs;
  private SaveOutcome.Saved mine;

  @BeforeEach
  void save() {
    mine = kept(designs, CapRequest.complete().text("MIN"));
  }

  @Test
  void tellsNobodyElse() {
    assertThat(open().locator("your-design")).isHidden();
  }

  @Test
  void takesItBackOnceAsked() {
    var page = openAsItsMaker(mine.editKey().orElseThrow());
    page.locator("[data-opens='delete']").click();
    page.locator("#delete [data-closes]").click();
    assertThat(page.locator("#delete")).isHidden();
    assertThat(get(mine.design().path()).statusCode()).isEqualTo(200);

    page.locator("[data-opens='delete']").click();
    page.locator("[data-delete]").click();

    assertThat(page.locator("h1")).hasText("Its maker took it back");
    assertThat(page.evaluate("() => localStorage['maatwerk.designs']")).isEqualTo("{}");
    assertThat(get(mine.design().path()).statusCode()).isEqualTo(410);
  }

  @Test
  void saysSoWhenItCannotBeTakenBack() {
    var page = openAsItsMaker("bcdfghjkmnpqrstvwxyz2345678");
    page.locator("[data-opens='delete']").click();
    page.locator("[data-delete]").click();

    assertThat(page.locator("#delete [role='status']"))
        .hasText("That did not work just now. Try it once more.");
    assertThat(get(mine.design().path()).statusCode()).isEqualTo(200);
  }

  @Test
  void givesItsMakerTheLinkThatTakesItBack() {
    var key = mine.editKey().orElseThrow();
    var page = openAsItsMaker(key);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.locator("[data-keep]").click();

    // both at once, since both are soon taken back
    page.waitForFunction(
        "() => ['[data-keep]', '[data-voice]']"
            + ".every((place) => document.querySelector(place).textContent.trim() === 'Copied')");
    assertThat(page.evaluate("() => navigator.clipboard.readText()").toString())
        .endsWith(mine.design().path(key));
  }

  @Test
  void worksWithoutAScript() {
    var page = browsers.openWithoutScript(mine.design().path(mine.editKey().orElseThrow()));
    page.locator(".delete summary").click();
    page.locator(".delete button").click();

    assertThat(page.locator("h1")).hasText("Its maker took it back");
    assertThat(page.url()).endsWith(mine.design().path());
  }

  private Page open() {
    return browsers.open(mine.design().path(), Browsers.WIDTHS[0]);
  }

  private Page openAsItsMaker(String key) {
    var page = open();
    page.evaluate(KEEP, List.of(mine.design().id(), key));
    page.reload();
    assertThat(page.locator("your-design")).isVisible();
    return page;
  }
}
