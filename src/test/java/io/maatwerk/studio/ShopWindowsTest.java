package io.maatwerk.studio;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The home page and the brands' pages, as they come over the wire. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class ShopWindowsTest {

  private static final Pattern SHOWN = Pattern.compile("/shown/[^ \",]+");

  @Test
  void showsEachBrandInItsOwnColours() {
    var page = page("/");

    assertThat(page)
        .contains("data-palette=\"14171f-faf8f4-e4572e\"")
        .contains("Shoes you sign")
        .contains("Design the Court Classic");
  }

  @Test
  void putsTheFirstPresetInTheWindowOfABrandThatNamesNothing() {
    assertThat(page("/meridian"))
        .contains("Shown: Heritage, €170.00")
        .contains("/meridian/court-classic?upper.material=leather&amp;upper.pattern=check");
  }

  @Test
  void keepsLanguageAndMarketInEveryLinkOfItsOwn() {
    var page = page("/meridian?language=nl&market=us");

    var links = all(page, "href=\"(/meridian/court-classic[^\"]*)\"").stream().map(m -> m.group(1));
    assertThat(links).isNotEmpty().allMatch(l -> l.contains("language=nl&amp;market=us"));
    assertThat(page).contains("US$\u00a0187,00");
  }

  @Test
  void pricesTheHomePageForTheMarketAskedFor() {
    assertThat(page("/?market=us")).contains("$130.00").contains("/meridian?market=us");
  }

  @Test
  void drawsEveryPictureThatAPageShows() {
    var pictures = all(page("/meridian"), SHOWN.pattern()).stream().map(m -> m.group()).distinct();

    assertThat(pictures.toList()).hasSizeGreaterThan(2).allSatisfy(ShopWindowsTest::isPicture);
  }

  @Test
  void drawsNothingElse() {
    var picture = all(page("/meridian"), SHOWN.pattern()).get(0).group();

    for (var other :
        List.of(
            picture.replaceAll("[0-9a-f]{20}", "0123456789abcdef0123"),
            picture.replaceAll("[0-9]+$", "481"),
            picture.replaceAll("[a-z]+-[0-9]+$", "back-480"))) {
      get(other).then().statusCode(404);
    }
  }

  @Test
  void reservesRoomForEveryPicture() {
    for (var path : List.of("/", "/meridian")) {
      var main = page(path).replaceFirst("(?s).*<main", "");
      assertThat(all(main, "<img [^>]+>"))
          .isNotEmpty()
          .allSatisfy(image -> assertThat(image.group()).contains(" width=").contains(" height="));
    }
  }

  @Test
  void namesWhoMadeWhatLately() {
    var design = "{\"upper.material\":\"leather\"}";
    given()
        .contentType("application/json")
        .header("Idempotency-Key", "windows")
        .body(
            """
            {"brand":"meridian","product":"court-classic","version":"%s","choices":%s,"texts":{},
             "name":"Night <Court>","by":"Zoë","listed":true}"""
                .formatted(version(), complete(design)))
        .post("/api/v1/designs")
        .then()
        .statusCode(201);

    for (var path : List.of("/", "/meridian")) {
      assertThat(page(path)).contains("Night &lt;Court&gt;</a></h3><p>by Zoë</p>");
    }
  }

  @Test
  void leadsFromTheFootToEveryBrandAndMarket() {
    var page = page("/meridian/court-classic");

    assertThat(page.substring(page.indexOf("<footer")))
        .contains("href=\"/acme\"")
        .contains("href=\"/meridian\" aria-current")
        .contains("United States (USD)")
        .contains("Nederlands");
  }

  @Test
  void writesASpecSheetOfChoicesAndOfSavedDesigns() {
    assertThat(page("/meridian/court-classic/sheet?upper.material=leather&language=nl"))
        .contains("Specificatie", "Full-grain leather in Chalk", "€ 150,00")
        .contains("href=\"/meridian/court-classic?language=nl&amp;upper.material=leather\"");
    given()
        .redirects()
        .follow(false)
        .get(
            "/meridian/court-classic/sheet?upper.material=canvas&own=upper.material&monogram.style=foil")
        .then()
        .statusCode(303)
        .header("Location", containsString("/meridian/court-classic?upper.material=canvas"));
    get("/d/AAAAAAAAAAA/sheet").then().statusCode(404);
  }

  private static String version() {
    return get("/api/v1/products/meridian/court-classic").then().extract().path("version");
  }

  private static String complete(String choices) {
    var answer =
        given()
            .contentType("application/json")
            .body("{\"choices\":" + choices + "}")
            .post("/api/v1/products/meridian/court-classic/completion")
            .asString();
    var from = answer.indexOf("\"choices\":") + "\"choices\":".length();
    return answer.substring(from, answer.indexOf('}', from) + 1);
  }

  private static void isPicture(String path) {
    get(path)
        .then()
        .statusCode(200)
        .header("Content-Type", "image/webp")
        .header("Cache-Control", containsString("immutable"));
  }

  private static Response get(String path) {
    return given().urlEncodingEnabled(false).get(path);
  }

  private static String page(String path) {
    return get(path).then().statusCode(200).extract().asString();
  }

  private static List<MatchResult> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().toList();
  }
}
