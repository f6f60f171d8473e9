package io.maatwerk.studio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The studio on a page of a foreign origin, in a real browser. */
@QuarkusTest
@TestProfile(EmbeddedStudioTest.Allowing.class)
class EmbeddedStudioTest extends BrowserTest {

  /** One site, which is allowed by one of its names and not by the other. */
  private static final int PORT = port();

  private static final String ALLOWED = "http://127.0.0.1:" + PORT;
  private static final String FORBIDDEN = "http://localhost:" + PORT;

  private static HttpServer site;
  private static volatile String html = "";

  /** Allows the site by its number alone. */
  public static class Allowing extends ContractCatalog {
    @Override
    public Map<String, String> getConfigOverrides() {
      var settings = new HashMap<>(super.getConfigOverrides());
      settings.put("maatwerk.embed-origins", ALLOWED);
      settings.put("maatwerk.data", "target/test-data/embedded");
      settings.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:embedded;DB_CLOSE_DELAY=-1");
      return settings;
    }
  }

  @BeforeEach
  void writeSite() {
    html =
        """
        <!doctype html><html lang="en"><title>A brand's own site</title>
        <script src="%s/embed.js" async></script>
        <script>
          window.heard = [];
          for (const what of ["ready", "designed", "saved"]) {
            addEventListener(`maatwerk:${what}`, (event) => heard.push([what, event.detail]));
          }
        </script>
        <h1>Ours</h1>
        <maatwerk-studio product="meridian/court-classic" language="nl" preset="heritage">
          <a href="%s/meridian/court-classic">Design yours</a>
        </maatwerk-studio>
        """
            .formatted(here(), here());
  }

  @Test
  void standsInAFrameOfASiteThatIsAllowed() {
    var page = browsers.visit(ALLOWED + "/");
    var studio = studio(page);

    assertThat(studio.locator("h1")).hasText("Court Classic");
    assertThat(studio.locator("html")).hasAttribute("lang", "nl");
    assertThat(studio.locator("input[name='upper.material'][value='leather']")).isChecked();
    assertThat(studio.locator(".masthead, .colophon")).hasCount(0);
    assertThat(page.getByText("Design yours")).isHidden();
    assertThat(browsers.complaints()).isEmpty();
  }

  @Test
  void tellsTheSiteWhatIsDesignedAndWhatItCosts() {
    var page = browsers.visit(ALLOWED + "/");
    var studio = studio(page);
    assertThat(studio.locator("h1")).isVisible();

    studio.locator("input[name='sole.colour'][value='chalk']").evaluate("input => input.click()");
    page.waitForFunction("() => heard.some(([what]) => what === 'designed')");

    assertThat(page.evaluate("heard.at(-1)[1].choices['sole.colour']")).isEqualTo("chalk");
    assertThat(page.evaluate("heard.at(-1)[1].price.currency")).isEqualTo("EUR");
  }

  @Test
  void tellsTheSiteWhatIsSavedAndStaysWhereItIs() {
    var page = browsers.visit(ALLOWED + "/");
    var studio = studio(page);
    studio.locator(".bar .save").click();
    studio.locator("#signing .save").click();
    page.waitForFunction("() => heard.some(([what]) => what === 'saved')");

    var id = page.evaluate("heard.at(-1)[1].id");
    assertThat(page.evaluate("heard.at(-1)[1].url")).isEqualTo(here() + "/d/" + id);
    assertThat(studio.locator("a.saved")).hasAttribute("href", here() + "/d/" + id);
    assertThat(studio.locator("a.saved")).hasAttribute("target", "_blank");
    assertThat(studio.locator("h1")).hasText("Court Classic");
    given().get("/d/" + id).then().statusCode(200);
  }

  @Test
  void growsAsTallAsTheStudioIs() {
    html = html.replace("<maatwerk-studio ", "<maatwerk-studio height=\"grow\" ");
    var page = browsers.visit(ALLOWED + "/");
    var frame = page.locator("maatwerk-studio iframe");
    assertThat(frame).isVisible();
    var inside = frame.elementHandle().contentFrame();
    page.waitForCondition(
        () ->
            inside
                    .evaluate("document.body.scrollHeight")
                    .equals(frame.evaluate("f => f.clientHeight"))
                && (int) frame.evaluate("f => f.clientHeight") > 640);
  }

  @Test
  void canBeUsedByEverybodyWithoutHeadAndFoot() {
    for (int width : Browsers.WIDTHS) {
      var page = browsers.open("/meridian/court-classic?host=" + ALLOWED, width);
      assertThat(page.locator(".masthead, .colophon")).hasCount(0);
      Axe.assertUsableAndFits(page, "framed at " + width);
    }
  }

  @Test
  void leavesALinkOnASiteThatIsNotAllowed() {
    var page = browsers.visit(FORBIDDEN + "/");
    page.waitForCondition(() -> !browsers.complaints().isEmpty());

    assertThat(page.getByText("Design yours")).isVisible();
    assertThat(page.evaluate("heard.length")).isEqualTo(0);
  }

  @Test
  void letsScriptsOfAllowedSitesReadTheJson() {
    var allowed = given().header("Origin", ALLOWED).get("/api/v1/brands");
    assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
    assertThat(allowed.headers().getValues("Vary")).contains("Origin");
    given()
        .header("Origin", FORBIDDEN)
        .get("/api/v1/brands")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
    given()
        .header("Origin", ALLOWED)
        .header("Access-Control-Request-Method", "POST")
        .options("/api/v1/designs")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"));
  }

  @Test
  void framesNothingButTheStudio() {
    for (var path : new String[] {"/", "/meridian", "/d/none", "/api/v1/brands"}) {
      given().get(path).then().header("Content-Security-Policy", not(containsString(ALLOWED)));
    }
    given()
        .get("/meridian/court-classic")
        .then()
        .header("Content-Security-Policy", containsString("frame-ancestors 'self' " + ALLOWED));
  }

  @Test
  void aHostThatIsNotAllowedChangesNothing() {
    given()
        .queryParam("host", FORBIDDEN)
        .get("/meridian/court-classic")
        .then()
        .body(containsString("class=\"masthead\""))
        .body(not(containsString("data-host")));
  }

  @Test
  void theScriptIsSmallAndKeptForAShortTime() {
    var script = given().get("/embed.js").then().statusCode(200);

    script.header("Cache-Control", "public, max-age=300");
    assertThat(script.extract().asByteArray().length).isLessThan(3_000);
    given()
        .header("If-None-Match", script.extract().header("ETag"))
        .get("/embed.js")
        .then()
        .statusCode(304);
  }

  private static FrameLocator studio(Page page) {
    return page.frameLocator("maatwerk-studio iframe");
  }

  private String here() {
    return origin.toString().replaceAll("/$", "");
  }

  /** The same for this class and for its twin that the application is started by. */
  private static int port() {
    synchronized (System.getProperties()) {
      var known = System.getProperty("maatwerk.test.site");
      if (known != null) {
        return Integer.parseInt(known);
      }
      try (var free = new ServerSocket(0)) {
        System.setProperty("maatwerk.test.site", String.valueOf(free.getLocalPort()));
        return free.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @BeforeAll
  static void openSite() throws IOException {
    site = HttpServer.create(new InetSocketAddress(PORT), 0);
    site.createContext(
        "/",
        exchange -> {
          var bytes = html.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    site.start();
  }

  @AfterAll
  static void closeSite() {
    site.stop(0);
  }
}
