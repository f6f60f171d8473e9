package io.maatwerk.studio;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The studio's page as it comes over the wire. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class StudioPageTest {

  private static final String STUDIO = "/meridian/court-classic";

  @TestHTTPResource URL origin;

  @Test
  void showsEveryChoiceAsARadioButtonWithItsDifference() {
    var page = page(STUDIO);

    assertThat(radio(page, "upper.material", "canvas")).contains(" checked");
    assertThat(label(page, "upper.material", "leather")).contains("Full-grain leather", "+€30.00");
    assertThat(page).doesNotContainPattern("<(input|fieldset|label)[^>]+disabled");
  }

  @Test
  void asksAtOnceForAllThatItsScriptNeeds() {
    var page = page(STUDIO);

    assertThat(page)
        .containsPattern("<link rel=\"preload\"[^>]+/diagram\\?version=[0-9a-f]{32}\">")
        .containsPattern("<link rel=\"preload\"[^>]+court-classic\\?market=nl&amp;language=en\">");
  }

  @Test
  void preselectsWhatItsAddressNames() {
    var page = page(STUDIO + "?upper.material=leather&upper.colour=chalk");

    assertThat(radio(page, "upper.material", "leather")).contains(" checked");
    assertThat(page).contains("data-total>€150.00<");
  }

  @Test
  void completesWhatTheShopperLeavesOpenWithoutTakingItForTheirs() {
    var page = page(STUDIO + "?monogram.style=foil");

    assertThat(radio(page, "upper.material", "leather")).contains(" checked");
    assertThat(page).contains("name=\"follows\" value=\"upper.material=leather\"");
  }

  @Test
  void saysWhatAClashIsAboutAndWhatItWouldCost() {
    var page = page(STUDIO + "?upper.material=canvas&own=upper.material&upper.colour=ink");

    assertThat(page)
        .contains("Gold foil bonds only to full-grain leather. Gives up 1 choice.")
        .doesNotContain("foil-needs-leather<");
  }

  @Test
  void saysWhyAChoiceCannotBeHad() {
    var page = page(STUDIO);

    assertThat(page).contains("<strong>Lugged sole</strong> from 1 March 2027");
    assertThat(radio(page, "sole.style", "lugged"))
        .contains(" aria-describedby=")
        .doesNotContain("disabled");
  }

  @Test
  void offersWaysOutOfAClashThatLeadToADesign() {
    var page = page(STUDIO + "?upper.material=canvas&own=upper.material&monogram.style=foil");
    var ways = Pattern.compile("<li><a href=\"([^\"]+)\"><span class=\"changes\">").matcher(page);

    assertThat(ways.find()).isTrue();
    do {
      assertThat(page(ways.group(1).replace("&amp;", "&"))).doesNotContain("clash-title");
    } while (ways.find());
  }

  @Test
  void namesWhatItDidNotUnderstandAndWhatIsNearest() {
    get(STUDIO + "?uper.colour=ink&sole.colour=chark&market=uk&language=de&utm_source=mail")
        .statusCode(200)
        .body(
            containsString("There is no &#39;uper.colour&#39; here; did you mean Upper · colour?"))
        .body(containsString("Sole · colour does not come in &#39;chark&#39;; did you mean Chalk?"))
        .body(containsString("We do not sell to &#39;uk&#39;."))
        .body(containsString("We do not speak &#39;de&#39; here."))
        .body(not(containsString("utm_source")));
  }

  @Test
  void speaksTheLanguageAndPricesOfWhoAsks() {
    get(STUDIO + "?language=nl&market=us")
        .body(containsString("<html lang=\"nl\""))
        .body(containsString("US$\u00a0130,00"))
        .body(containsString("Bewaren"));
  }

  @Test
  void namesTheProductNearestToOneThatIsNotThere() {
    get("/meridian/cort-classic")
        .statusCode(404)
        .body(containsString("Perhaps you were on your way to Court Classic."));
    get("/meridiaan")
        .statusCode(404)
        .body(containsString("Perhaps you were on your way to Meridian."));
  }

  @Test
  void doesNotSaveWhatClashes() {
    given()
        .formParam("upper.material", "canvas")
        .formParam("own", "upper.material")
        .formParam("monogram.style", "foil")
        .formParam("monogram.text", "ZOE")
        .redirects()
        .follow(false)
        .post(STUDIO)
        .then()
        .statusCode(409)
        .body(containsString("This design was not saved yet."))
        .body(containsString("Gold foil bonds only to full-grain leather."));
  }

  @Test
  void savesTheSameFormSentTwiceOnce() {
    assertThat(saved("twice", "ink")).isEqualTo(saved("twice", "ink"));
    assertThat(saved("twice", "flame")).isNotEqualTo(saved("twice", "ink"));
  }

  @Test
  void escapesWhateverIsWrittenInItsAddress() {
    get(STUDIO + "?monogram.text=%3Cscript%3E&name=%22%3E%3Cvideo&a.b=%3Cb%3E&before=%22%3E")
        .statusCode(200)
        .body(not(containsString("<script>")))
        .body(not(containsString("\"><video")))
        .body(not(containsString("<b>")));
  }

  @Test
  void answersAnyQueryWithAPage() throws Exception {
    var random = new Random(7);
    var words =
        "upper.material monogram.text upper.colour canvas leather foil any none own follows"
            + " before view market = & = & %20 é \ud83d\udc5f ?. a.b";
    var pieces = words.split(" ");
    var client = HttpClient.newHttpClient();
    for (int i = 0; i < 100; i++) {
      var query = new StringBuilder();
      for (int j = 0; j < random.nextInt(40); j++) {
        query.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThat(status(client, STUDIO + "?" + encoded(query))).as(query.toString()).isEqualTo(200);
    }
  }

  private int status(HttpClient client, String path) throws Exception {
    var request = HttpRequest.newBuilder(origin.toURI().resolve(path)).build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static String encoded(CharSequence query) {
    return query.toString().replace("é", "%C3%A9").replace("\ud83d\udc5f", "%F0%9F%91%9F");
  }

  private static String saved(String key, String colour) {
    return given()
        .formParam("upper.colour", colour)
        .formParam("key", key)
        .redirects()
        .follow(false)
        .post(STUDIO)
        .then()
        .statusCode(303)
        .header("Location", containsString("/d/"))
        .extract()
        .header("Location");
  }

  private static ValidatableResponse get(String path) {
    return given().urlEncodingEnabled(false).get(path).then();
  }

  private static String page(String path) {
    return get(path).statusCode(200).extract().asString();
  }

  private static String radio(String page, String option, String choice) {
    return find(page, "<input type=\"radio\"[^>]*name=\"%s\" value=\"%s\"[^>]*>", option, choice);
  }

  private static String label(String page, String option, String choice) {
    return find(page, "(?s)name=\"%s\" value=\"%s\".*?</label>", option, choice);
  }

  private static String find(String page, String pattern, String option, String choice) {
    var found = Pattern.compile(pattern.formatted(Pattern.quote(option), choice)).matcher(page);
    assertThat(found.find()).as(option + "=" + choice).isTrue();
    return found.group();
  }
}
