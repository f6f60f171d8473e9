package io.maatwerk.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.studio.api.ContractCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read where something is in the way. */
@QuarkusTest
@TestProfile(ContractCatalog.class)
class ProblemPagesTest {

  private static String page(int status, String path, String languages) {
    return given()
        .accept("text/html")
        .header("Accept-Language", languages)
        .get(path)
        .then()
        .statusCode(status)
        .contentType("text/html")
        .extract()
        .asString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/meridian/court-clasic",
        "/meridain/court-classic",
        "/court-classic",
        "/meridian/cuort-classic/x"
      })
  void leadsToTheProductThatIsNear(String path) {
    assertThat(page(404, path, "en"))
        .contains("Perhaps you were on your way to Court Classic.")
        .contains("<a class=\"button\" href=\"/meridian/court-classic\">To Court Classic</a>");
  }

  @Test
  void guessesNothingWhereNothingIsNear() {
    assertThat(page(404, "/meridian/umbrella", "en"))
        .contains("Perhaps the link lost a letter on its way")
        .doesNotContain("Perhaps you were on your way")
        .contains("<a class=\"button\" href=\"/meridian\">See all products</a>");
  }

  @Test
  void staysInTheHouseOfTheBrand() {
    assertThat(page(404, "/meridian/umbrella", "nl"))
        .contains("<html lang=\"nl\"", "data-palette=\"14171f-faf8f4-e4572e\"", "Hier is niets")
        .contains("href=\"/meridian?language=nl\">Bekijk alle producten")
        .contains("href=\"/meridian/court-classic?language=nl\">Court Classic</a>");
    assertThat(page(404, "/nobody/nothing", "nl"))
        .contains("href=\"/?language=nl\">Bekijk alle producten", "404 · /nobody/nothing");
  }

  @Test
  void tellsOfWhatIsGoneAndGuessesNothing() {
    assertThat(page(410, "/acme/old-mug", "en"))
        .contains("This is gone", "410 · /acme/old-mug")
        .doesNotContain("Perhaps you were on your way");
  }

  @Test
  void drawsThePiecesOfWhatIsMadeThere() {
    assertThat(page(404, "/meridian/umbrella", "en")).contains("<div class=\"tracing\"><svg");
    assertThat(page(404, "/acme/umbrella", "en")).contains("<div class=\"tracing\"><svg");
  }

  @Test
  void showsNoMarkupOfAnAddress() {
    assertThat(page(404, "/%3Cb%3Ebold%3C%2Fb%3E", "en")).doesNotContain("<b>bold");
  }
}
