package io.maatwerk.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.maatwerk.design.Atelier;
import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SaveOutcome;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.studio.BrowserTest;
import io.maatwerk.studio.Browsers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What people call designs and themselves is text wherever a browser shows it, and runs nowhere.
 */
@QuarkusTest
@TestProfile(Atelier.class)
class HostileNamesTest extends BrowserTest {

  private static final List<String> NAMES = names();

  /** All that a page could have let in: scripts and frames of others, handlers, links that run. */
  private static final String INTRUDERS =
      """
      () => [...document.querySelectorAll("*")]
        .filter((element) =>
          [...element.attributes].some(({ name, value }) =>
            name.startsWith("on") || (/href|src|action|data$/.test(name) && /^\\s*javascript:/i.test(value))) ||
          element.matches("iframe, object, base, meta[http-equiv], [srcdoc], style") ||
          (element.matches("script:not([type='application/ld+json'])") && !element.src.startsWith(location.origin)))
        .map((element) => element.outerHTML)
      """;

  @Inject Designs designs;

  @Test
  void areTextOnTheirPage() throws IOException {
    var page = browsers.blank(Browsers.WIDTHS[0]);
    for (int i = 0; i < NAMES.size(); i += 2) {
      var name = NAMES.get(i);
      var by = NAMES.get((i + 1) % NAMES.size());
      browsers.show(page, saved(name, by).path());

      assertHarmless(page, name + " by " + by);
      assertThat(page.locator("h1").textContent()).isEqualTo(name);
      assertThat(page.title()).startsWith(name + " by " + by);
      assertThat(linkedName(page)).isEqualTo(name + " by " + by);
    }
  }

  @Test
  void areTextOnTheBrandsPageAndInTheStudio() {
    saved(NAMES.get(0), NAMES.get(0));

    var shop = browsers.open("/atelier", Browsers.WIDTHS[1]);
    assertHarmless(shop, "the brand's page");
    var studio = browsers.blank(Browsers.WIDTHS[1]);
    for (int i = 0; i < NAMES.size(); i += 3) {
      var path =
          "/atelier/cap?name=%s&monogram.text=%s&crown.colour=%s"
              .formatted(encoded(i), encoded(i + 1), encoded(i + 2));
      browsers.show(studio, path);

      assertHarmless(studio, path);
      assertThat(studio.locator("[name='name']").inputValue()).isEqualTo(NAMES.get(i));
    }
  }

  private static String encoded(int i) {
    return URLEncoder.encode(NAMES.get(i % NAMES.size()), StandardCharsets.UTF_8);
  }

  /** The policy stops what the markup lets in, and complains; so there must be no complaint. */
  private void assertHarmless(Page page, String what) {
    assertThat(page.evaluate(INTRUDERS)).as(what).isEqualTo(List.of());
    assertThat(browsers.complaints()).as(what).isEmpty();
    assertThat(page.url()).startsWith(origin.toString());
  }

  private static String linkedName(Page page) throws IOException {
    var linked = page.locator("script[type='application/ld+json']").textContent();
    return new ObjectMapper().readTree(linked).get("name").asText();
  }

  private SavedDesign saved(String name, String by) {
    var request = CapRequest.complete().name(name).by(by);
    return ((SaveOutcome.Saved) designs.save(request.toSave())).design();
  }

  private static List<String> names() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/hostile/names.txt"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
